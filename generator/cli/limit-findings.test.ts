import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic, Severity} from '../model/program.ts'
import {limitFindings} from './limit-findings.ts'

const finding = (file: string, line: number, severity: Severity): Diagnostic => ({
  code: 'broken-link',
  severity,
  message: 'Broken link.',
  source: {file, line, column: 1}
})

const findings = [
  finding('a.md', 1, 'info'),
  finding('a.md', 2, 'warning'),
  finding('a.md', 3, 'warning'),
  finding('a.md', 4, 'error'),
  finding('b.md', 1, 'info'),
  finding('b.md', 2, 'info')
]

const places = (of: readonly Diagnostic[]) => of.map(({source}) => `${source.file}:${source.line}`)

test('keeps the most severe findings of each page, in their order', () => {
  const {shown, omitted} = limitFindings(findings, 2)
  assert.equal(places(shown), ['a.md:2', 'a.md:4', 'b.md:1', 'b.md:2'])
  assert.equal([...omitted], [['a.md', 2]])
})

test('omits nothing up to the limit', () => {
  const {shown, omitted} = limitFindings(findings, 4)
  assert.equal(shown, findings)
  assert.is(omitted.size, 0)
})

test.run()
