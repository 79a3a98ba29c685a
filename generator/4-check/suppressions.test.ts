import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {documentOf} from '../testing/document.ts'
import * as suppression from './suppressions.ts'

/** `row-width 2-5`: the suppressions as `code from-to`. */
const short = (...lines: string[]) =>
  suppression.suppressionsOf(documentOf('a.md', lines)).map((it) => `${it.code ?? '*'} ${it.from}-${it.to}`)

test('exports', () => assert.equal(Object.keys(suppression).sort(), ['suppresses', 'suppressionsOf']))

for (const [name, lines, want] of [
  ['the next line', ['<!-- typedown-disable-next-line row-width -->'], ['row-width 2-2']],
  ['this line', ['<!-- typedown-disable-line row-width -->'], ['row-width 1-1']],
  ['to the end', ['# a', '<!-- typedown-disable row-width -->'], ['row-width 2-Infinity']],
  ['to enable', ['<!-- typedown-disable a -->', '', '<!-- typedown-enable -->'], ['a 1-3']],
  [
    'to enable of the same code',
    ['<!-- typedown-disable a b -->', '', '<!-- typedown-enable b -->'],
    ['a 1-Infinity', 'b 1-3']
  ],
  ['every code', ['<!-- typedown-disable -->'], ['* 1-Infinity']],
  ['commas between codes', ['<!--typedown-disable-line a, b-->'], ['a 1-1', 'b 1-1']],
  ['a reason', ['<!-- typedown-disable-next-line a -- as the service does -->'], ['a 2-2']],
  ['enable alone does nothing', ['<!-- typedown-enable -->'], []],
  ['another word', ['<!-- typedown-disabled a -->'], []],
  ['outside of comments', ['typedown-disable a'], []]
] as const)
  test(name, () => assert.equal(short(...lines), want))

test('knows the place of each code, and what to delete', () => {
  const [first, second] = suppression.suppressionsOf(
    documentOf('a.md', ['<!-- typedown-disable-line aa bb -->'])
  )
  assert.equal(first?.source, {file: 'a.md', line: 1, column: 28, endLine: 1, endColumn: 30})
  assert.equal(second?.source, {file: 'a.md', line: 1, column: 31, endLine: 1, endColumn: 33})
  assert.equal(second?.removal, second?.source)
})

test('deletes the whole comment where it names one code', () => {
  const [only] = suppression.suppressionsOf(documentOf('a.md', ['<!-- typedown-disable-line aa -->']))
  assert.equal(only?.removal, {file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 34})
})

test.run()
