import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {SourceRange} from '../model/program.ts'
import {codeFrame} from './code-frame.ts'

interface Case {
  readonly given: {text: string; column: number; end?: Partial<SourceRange>; width?: number}
  readonly want: readonly [line: string, mark: string]
}

const row = `| ${'a'.repeat(200)} | Strng | ${'b'.repeat(200)} |`

const cases: [string, Case][] = [
  [
    'marks the very text',
    {
      given: {text: '| code | Strng | A code. |', column: 10, end: {endColumn: 15}},
      want: ['| code | Strng | A code. |', '         ^^^^^']
    }
  ],
  ['marks one place where no end is known', {given: {text: '# a', column: 3}, want: ['# a', '  ^']}],
  ['marks behind the end of a line', {given: {text: '# a', column: 4}, want: ['# a', '   ^']}],
  [
    'cuts a long row to a window around the text',
    {
      given: {text: row, column: 206, end: {endColumn: 211}, width: 25},
      want: ['…aaaaaa | Strng | bbbbbb…', '          ^^^^^']
    }
  ],
  [
    'cuts only what does not fit at the end',
    {
      given: {text: row, column: 1, end: {endColumn: 2}, width: 12},
      want: ['| aaaaaaaaa…', '^']
    }
  ],
  [
    'marks as much as fits of a text that is longer than the window',
    {given: {text: row, column: 3, end: {endColumn: 203}, width: 10}, want: ['…aaaaaaaa…', '^^^^^^^^^^']}
  ],
  [
    'marks to the end of the first line of several',
    {given: {text: '```json  ', column: 1, end: {endLine: 9, endColumn: 4}}, want: ['```json', '^^^^^^^']}
  ],
  ['a tab is one column', {given: {text: '\ta b', column: 4, end: {endColumn: 5}}, want: [' a b', '   ^']}],
  [
    'wide letters take two columns, combining ones none',
    {
      given: {text: '日本 e\u0301 x', column: 7, end: {endColumn: 8}},
      want: ['日本 e\u0301 x', '       ^']
    }
  ],
  [
    'what would drive the terminal is shown harmlessly',
    {given: {text: 'a\u001b[31mb\u202e', column: 7}, want: ['a\ufffd[31mb\ufffd', '      ^']}
  ]
]

for (const [name, {given, want}] of cases) {
  test(name, () => {
    const {text, column, end = {}, width = 80} = given
    const frame = codeFrame(['', text], {file: 'a.md', line: 2, column, ...end}, width)
    assert.is(frame?.line, want[0])
    assert.is(frame?.mark, want[1])
  })
}

test('shows nothing of a line that is not there', () => {
  assert.is(codeFrame(['# a'], {file: 'a.md', line: 2, column: 1}, 80), undefined)
})

test.run()
