import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic} from '../model/program.ts'
import {applyFixes, isFixable} from './fixes.ts'

function finding(line: number, column: number, details: Partial<Diagnostic> = {}): Diagnostic {
  const {actual = ','} = details
  return {
    code: 'json-trailing-comma',
    severity: 'warning',
    message: '',
    source: {file: 'a.md', line, column, endLine: line, endColumn: column + actual.length},
    actual,
    expected: [''],
    ...details
  }
}

const fixed = (text: string, ...findings: readonly Diagnostic[]): string => applyFixes(text, findings).text

test('one replacement is certain, where the rule says so or the letters are the same', () => {
  assert.ok(isFixable(finding(1, 1)))
  assert.not(isFixable(finding(1, 1, {expected: ['', ';']})))
  assert.not(isFixable(finding(1, 1, {expected: []})))
  const member = {code: 'example-unknown-member', actual: '"OnHold"'}
  assert.ok(isFixable(finding(1, 1, {...member, expected: ['"on_hold"']})))
  assert.not(isFixable(finding(1, 1, {...member, expected: ['"unheld"']})))
  assert.ok(isFixable(finding(1, 1, {code: 'example-wrong-type', actual: '"42"', expected: ['42']})))
  assert.not(isFixable(finding(1, 1, {code: 'example-wrong-type', actual: '""', expected: ["''"]})))
})

test('places count in every kind of line end, and behind a byte-order mark', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.is(fixed(`\uFEFFa,${end}b,${end}`, finding(2, 2), finding(1, 2)), `\uFEFFa${end}b${end}`)
})

test('of two that overlap the first is applied, and one whose text is not there is not', () => {
  const whole = finding(1, 1, {code: 'link-case', actual: 'A.md', expected: ['a.md']})
  const part = finding(1, 2, {code: 'link-case', actual: '.md', expected: ['.MD']})
  const text = '[A.md, b.md]'
  const at = (column: number) => ({...whole, source: {...whole.source, column, endColumn: column + 4}})
  assert.equal(applyFixes(text, [{...part, source: {...part.source, column: 3, endColumn: 6}}, at(2)]), {
    text: '[a.md, b.md]',
    applied: [at(2)]
  })
  assert.equal(applyFixes(text, [at(8)]), {text, applied: []})
})

test.run()
