/** Rows of HTML tables in the layout of the rows that are there. */
import type {Document, Place, Row, Table} from '../../model/document.ts'
import {type Insertion, insertionAt, lineOf} from './insertion.ts'

export function isHtml(document: Document, {place}: Table): boolean {
  return /^<table\b/i.test(document.text.slice(offsetOf(document, place)))
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
  const stretches = [last, model].map((row) => row && stretchOf(document, row))
  const [ofLast, ofModel] = stretches
  if (!last || !model || !ofLast || !ofModel) return
  let text = document.text.slice(ofModel.start, ofModel.end)
  for (const [at, {place}] of [...model.cells.entries()].toReversed()) {
    const [start, end] = [offsetOf(document, place), offsetOf(document, ends(place))]
    text = text.slice(0, start - ofModel.start) + (contents[at] ?? '') + text.slice(end - ofModel.start)
  }
  const tags = text.match(/<[^<>]*>/g) ?? []
  if (tags.some((tag) => /\s(?:id|name|colspan|rowspan)\s*=/i.test(tag))) return
  const before = lineOf(document, last.place.line).slice(0, last.place.column - 1)
  const {line, column} = placeAt(document, ofLast.end)
  return insertionAt(line, column, before.trim() === '' ? `\n${before}${text}` : text)
}

/** From `<tr>` to `</tr>`. */
function stretchOf(
  document: Document,
  {place}: Row
): {readonly start: number; readonly end: number} | undefined {
  const [start, close] = [offsetOf(document, place), offsetOf(document, ends(place))]
  const [tag] = /^<\/tr\s*>/i.exec(document.text.slice(close)) ?? []
  const isRow = /^<tr\b/i.test(document.text.slice(start))
  return tag !== undefined && isRow ? {start, end: close + tag.length} : undefined
}

type Point = Pick<Place, 'line' | 'column'>

function ends({endLine, endColumn}: Place): Point {
  return {line: endLine, column: endColumn}
}

function offsetOf({text}: Document, {line, column}: Point): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

function placeAt({text}: Document, offset: number): Point {
  const lines = text.slice(0, offset).split('\n')
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
}
