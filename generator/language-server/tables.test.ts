import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {allBlocks} from '../model/all-blocks.ts'
import {page} from '../testing/page.ts'
import {graphPages, shared} from '../testing/shared.ts'
import {tableEdits} from './tables.ts'

function formatted(...lines: readonly string[]): string[] {
  const result = [...lines]
  for (const {range, newText} of tableEdits(page(...lines).document, lines))
    result[range.start.line] = (lines[range.start.line] ?? '').slice(0, range.start.character) + newText
  return result
}

test('evens out columns, aligned as the row of dashes says', () => {
  assert.equal(
    formatted('Text | here', '', '|Property|Type|Of|', '|:--|--:|:-:|', '|id|`a\\|b`||', '|名前|x|y|', ''),
    [
      'Text | here',
      '',
      '| Property |   Type | Of  |',
      '| :------- | -----: | :-: |',
      '| id       | `a\\|b` |     |',
      '| 名前     |      x |  y  |',
      ''
    ]
  )
})

test('keeps what stands before a table, and the number of cells', () => {
  const lines = ['> |a|b|', '> |-|-|', '> |1|', '', '* x', '', '  |a|b|', '  |-|-|', '  |1|2|3|']
  assert.equal(formatted(...lines), [
    '> | a   | b   |',
    '> | --- | --- |',
    '> | 1   |',
    '',
    '* x',
    '',
    '  | a   | b   |',
    '  | --- | --- |',
    '  | 1   | 2   | 3 |'
  ])
})

test('pads no wide tables', () => {
  const long = 'word '.repeat(30).trim()
  assert.equal(formatted('|a|b|', '|:-|-|', `|${long}|1|`), ['| a | b |', '| :-- | --- |', `| ${long} | 1 |`])
})

;(shared === undefined ? test.skip : test)('changes no cell of Graph, and nothing when it runs again', () => {
  for (const path of graphPages().filter((_, at) => at % 20 === 0)) {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
    const once = formatted(...lines)
    assert.equal(cells(once), cells(lines), path)
    assert.equal(formatted(...once), once, path)
  }
})

function cells(lines: readonly string[]): string[] {
  return allBlocks(page(...lines).document.blocks).flatMap((block) =>
    block.kind === 'table'
      ? [block.header, ...block.rows].map((row) => row.cells.map(({markdown}) => markdown).join('|'))
      : []
  )
}

test.run()
