/** Rows of HTML tables in the layout of the rows that are there. */
import {offsetsIn, type Stretch} from '../../diagnostics/fixes.ts'
import {placeAt} from '../../diagnostics/json-syntax.ts'
import type {Document, Table} from '../../model/document.ts'
import {type Insertion, insertionAt, lineOf} from './insertion.ts'

export function isHtml(document: Document, {place}: Table): boolean {
  return /^<table\b/i.test(document.text.slice(offsetsIn(document.text)(place).start))
}

/**
 * A row below the last one of a table, which is a copy of one that fills each column, with other contents; undefined where
 * rows do not end, span columns, or are named.
 *
 * @example
 * htmlRowBelow(document, table, ['taxRate', 'number']) // {place, text: '\n  <tr><td>taxRate</td><td>number</td><td></td></tr>'}
 */
export function htmlRowBelow(
  document: Document,
  table: Table,
  contents: readonly string[]
): Insertion | undefined {
  const last = table.rows.at(-1)
  const model = table.rows.findLast(
    ({cells}) => cells.length === table.header.cells.length && cells.every(({text}) => text !== '')
  )
  const {text: written} = document
  const offsetsOf = offsetsIn(written)
  const stretches = [last, model].map((row) => row && wholeRow(written, offsetsOf(row.place)))
  const [ofLast, ofModel] = stretches
  if (!last || !model || !ofLast || !ofModel) return
  let text = written.slice(ofModel.start, ofModel.end)
  for (const [at, {place}] of [...model.cells.entries()].toReversed()) {
    const {start, end} = offsetsOf(place)
    text = text.slice(0, start - ofModel.start) + (contents[at] ?? '') + text.slice(end - ofModel.start)
  }
  const tags = text.match(/<[^<>]*>/g) ?? []
  if (tags.some((tag) => /\s(?:id|name|colspan|rowspan)\s*=/i.test(tag))) return
  const before = lineOf(document, last.place.line).slice(0, last.place.column - 1)
  const {line, column} = placeAt(written, ofLast.end)
  return insertionAt(line, column, before.trim() === '' ? `\n${before}${text}` : text)
}

/** From `<tr>` to `</tr>`, which is behind the place of a row. */
function wholeRow(text: string, {start, end: close}: Stretch): Stretch | undefined {
  const [tag] = /^<\/tr\s*>/i.exec(text.slice(close)) ?? []
  return tag !== undefined && /^<tr\b/i.test(text.slice(start)) ? {start, end: close + tag.length} : undefined
}
