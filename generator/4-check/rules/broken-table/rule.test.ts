import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found} from '../../../testing/findings.ts'

const row = '| id | String |'

const ways: readonly [string, {given: readonly string[]; want: readonly string[]}][] = [
  ['a table', {given: ['| a | b |', '|-|-|', row], want: []}],
  [
    'dashes of more cells than the header',
    {
      given: ['| a | b |', '|-|-|-|', row],
      want: ['4:1 the delimiter row has 3 cells, but the header has 2.']
    }
  ],
  [
    'dashes of fewer cells, one of which holds a pipe',
    {
      given: ['| a \\| c | b |', '|-|', row],
      want: ['4:1 the delimiter row has 1 cell, but the header has 2.']
    }
  ],
  [
    'dashes without pipes at their ends',
    {
      given: ['a | b', '-- | -- | --', '1 | 2'],
      want: ['4:1 the delimiter row has 3 cells, but the header has 2.']
    }
  ],
  ['no dashes', {given: ['| a | b |', row], want: ['3:1 there is no delimiter row below the header.']}],
  [
    'a blank line above the dashes',
    {given: ['| a | b |', '', '|-|-|', row], want: ['5:1 there is no header above the delimiter row.']}
  ],
  [
    'rows behind a blank line',
    {
      given: ['| a | b |', '|-|-|', row, '', row],
      want: ['7:1 a blank line separates it from the table above.']
    }
  ],
  [
    'rows below text',
    {given: ['These are:', '| a | b |', row], want: ['4:1 there is no delimiter row below the header.']}
  ],
  [
    'rows in a note',
    {given: ['> Note', '> | a | b |', `> ${row}`], want: ['4:3 there is no delimiter row below the header.']}
  ],
  [
    'rows in a list',
    {given: ['- | a | b |', `  ${row}`], want: ['3:3 there is no delimiter row below the header.']}
  ],
  ['a single line, code, text', {given: [row, '', '```', row, row, '```', '', 'a | b', 'c | d'], want: []}],
  ['absolute values', {given: ['|x| is what it is,', '|x| + |y|'], want: []}]
]

for (const [name, {given, want}] of ways)
  test(name, () => {
    const findings = found('broken-table', {'a.md': ['# About', '', ...given]})
    assert.equal(
      findings.map((finding) => finding.replace('a.md:', '').replace('The table is rendered as text: ', '')),
      want
    )
  })

test.run()
