import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Diagnostic} from '../model/program.ts'
import {defaults, type Options} from '../options.ts'
import {documentOf} from '../testing/document.ts'
import {finalize} from './finalize.ts'

const rowWidth = (line: number, file = 'a.md') =>
  diagnostic('row-width', {file, line, column: 1}, {cells: 2, wanted: 3})

/** `a.md:2:1 warning row-width` */
const short = ({source, severity, code}: Diagnostic) =>
  `${source.file}:${source.line}:${source.column} ${severity} ${code}`

const finalized = (found: Diagnostic[], lines: string[], options: Options = {}) =>
  finalize(found, {
    documents: [documentOf('a.md', lines)],
    options: {...defaults, ...options},
    reports: (code) => code !== 'broken-anchor'
  }).map(short)

test('sorts by file, line, column and code, each finding once', () =>
  assert.equal(finalized([rowWidth(2, 'b.md'), rowWidth(10), rowWidth(9), rowWidth(9)], []), [
    'a.md:9:1 warning row-width',
    'a.md:10:1 warning row-width',
    'b.md:2:1 warning row-width'
  ]))

test('applies severities', () => {
  assert.equal(finalized([rowWidth(1)], [], {rules: {'row-width': 'error'}}), ['a.md:1:1 error row-width'])
  assert.equal(finalized([rowWidth(1)], [], {rules: {'row-width': 'off'}}), [])
})

test('suppressions what comments name, and only there', () =>
  assert.equal(finalized([rowWidth(2), rowWidth(3)], ['<!-- typedown-disable-next-line row-width -->']), [
    'a.md:3:1 warning row-width'
  ]))

test('reports a suppression that is no longer used', () =>
  assert.equal(finalized([], ['<!-- typedown-disable-next-line row-width -->']), [
    'a.md:1:1 warning unused-silence'
  ]))

test('leaves suppressions alone of rules that are off, and of other commands', () => {
  assert.equal(finalized([], ['<!-- typedown-disable row-width -->'], {rules: {'row-width': 'off'}}), [])
  assert.equal(finalized([], ['<!-- typedown-disable broken-anchor -->']), [])
})

test('reports an unknown code with what was meant', () => {
  const [finding, ...others] = finalize([], {
    documents: [documentOf('a.md', ['<!-- typedown-disable row-witdh -->'])],
    options: defaults,
    reports: () => true
  })
  assert.is(others.length, 0)
  assert.is(finding?.message, 'Unknown code `row-witdh`. Did you mean `row-width`?')
  assert.equal(finding?.expected, ['row-width'])
})

test('a suppression of everything may be needless too', () =>
  assert.equal(finalized([], ['<!-- typedown-disable -->']), ['a.md:1:1 warning unused-silence']))

test('changes nothing that it is given', () => {
  const found = Object.freeze([Object.freeze(rowWidth(2)), Object.freeze(rowWidth(1))])
  finalize(found, {documents: [], options: defaults, reports: () => true})
  assert.is(found[0]?.source.line, 2)
})

test.run()
