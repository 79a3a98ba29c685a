import type {Block, Cell, Document, Inline, Row, Table} from '../model/document.ts'
import {inlineText} from './inline-text.ts'
import {cellFrom, textAt} from './sections/cells.ts'
import {type Columns, tableColumns} from './sections/columns.ts'
import {holdsTypes} from './sections/inferred-columns.ts'

/**
 * The page with a column of types in each table that writes them elsewhere. Some docs put them behind the names, others
 * before the descriptions:
 *
 *     | Field              | Description      |        | Fields | |
 *     |:-------------------|:-----------------|        |:-------|:---------------------------|
 *     | `width` *integer*  | How wide it is.  |        | `width` | `integer` How wide it is. |
 */
export function withTypeColumns(document: Document): Document {
  return {...document, blocks: withColumns(document.blocks)}
}

function withColumns(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'table') return withColumn(block)
    if (block.kind === 'quote') return {...block, blocks: withColumns(block.blocks)}
    if (block.kind !== 'list') return block
    return {...block, items: block.items.map((item) => ({...item, blocks: withColumns(item.blocks)}))}
  })
}

function withColumn(table: Table): Table {
  const columns = tableColumns(table)
  const name = columns.property ?? columns.name
  if (name === undefined || columns.type !== undefined) return table
  return (
    parted(table, {from: name, name, part: behindName}) ??
    parted(table, {from: descriptionIndex(table, columns, name), name, part: beforeDescription}) ??
    table
  )
}

/** The column beside the names may have no word over it, or none at all where one cell stretches over both. */
function descriptionIndex({header}: Table, {description}: Columns, name: number): number {
  const beside = name + 1
  return (header.cells[beside]?.text ?? '') === '' ? beside : (description ?? beside)
}

/** Where a type is written, and how it is told from what stands in the same cell. */
interface Parting {
  readonly from: number
  readonly name: number
  readonly part: (cell: Cell) => Parts | undefined
}

interface Parts {
  readonly type: Cell
  readonly rest: Cell
}

/** The table with a column of types behind that of the names, if what is parted off its cells are such. */
function parted(table: Table, {from, name, part}: Parting): Table | undefined {
  const parts = new Map(table.rows.map((row) => [row, row.cells[from] && part(row.cells[from])]))
  const types = [...parts.values()].flatMap((found) => found?.type ?? [])
  if (types.length * 3 < table.rows.length * 2 || !holdsTypes(types)) return
  const {header} = table
  const word = (text: string) => cellFrom([textAt(text, header.place)], header.place)
  const described = header.cells.map((cell, at) =>
    at === from && cell.text === '' ? word('Description') : cell
  )
  const lacks = from === header.cells.length ? [word('Description')] : []
  return {
    ...table,
    header: {...header, cells: inserted([...described, ...lacks], name + 1, word('Type'))},
    rows: table.rows.map((row) => withType(row, {from, name, parts: parts.get(row)}))
  }
}

function withType(
  row: Row,
  {from, name, parts}: {from: number; name: number; parts: Parts | undefined}
): Row {
  if (row.cells.length <= name) return row
  const cells = row.cells.map((cell, at) => (at === from && parts ? parts.rest : cell))
  return {...row, cells: inserted(cells, name + 1, parts?.type ?? cellFrom([], row.place))}
}

function inserted(cells: readonly Cell[], at: number, cell: Cell): Cell[] {
  return [...cells.slice(0, at), cell, ...cells.slice(at)]
}

/** `` `width` *integer* ``: behind a name with a mark all is in italics, or a link. */
function behindName({inlines, place}: Cell): Parts | undefined {
  const [first, ...others] = inlines
  if (first?.kind !== 'code' && !(first?.kind === 'text' && first.bold)) return
  const rest = others.filter((inline) => inline.kind !== 'html' && inlineText(inline).trim() !== '')
  const isType = rest.every((inline) => inline.kind === 'link' || (inline.kind === 'text' && inline.italic))
  return rest.length > 0 && isType ? {type: cellFrom(rest, place), rest: cellFrom([first], place)} : undefined
}

/** `` `integer` How wide it is. `` */
function beforeDescription({inlines, place}: Cell): Parts | undefined {
  const [first, ...others] = inlines
  if (first?.kind !== 'code') return
  return {type: cellFrom([first], place), rest: cellFrom(trimmed(others), place)}
}

/** Without what parts it from the type: white space, tags of paragraphs, a dash. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  for (const [at, inline] of inlines.entries()) {
    if (inline.kind === 'html') continue
    const others = inlines.slice(at + 1)
    if (inline.kind !== 'text') return [inline, ...others]
    const value = inline.value.replace(/^[\s:.–—-]+/, '')
    const column = inline.place.column + inline.value.length - value.length
    if (value !== '') return [{...inline, value, place: {...inline.place, column}}, ...others]
  }
  return []
}
