import type * as Mdast from 'mdast'
import type {Cell, Inline, Row, Table} from '../../model/document.ts'
import {htmlInlines} from './html-inlines.ts'
import {type Context, fold, toInlines, visibleText} from './inlines.ts'
import type {Positions} from './positions.ts'
import {processor} from './processor.ts'

/** A table that is written in HTML, and where it ends in the page. */
export interface HtmlTable {
  readonly table: Table
  readonly end: number
}

/**
 * Reads the table that begins behind an offset of the page, as the pipe table that it could be; none where it does not
 * end, has no rows, or holds another one.
 *
 * @example
 * htmlTable(0, context) // of `<table><tr><th>Property</th>…</table>`: {table: {kind: 'table', header: …}, end: 93}
 */
export function htmlTable(from: number, context: Context): HtmlTable | undefined {
  const {text} = context.positions
  const start = from + text.slice(from).search(/<table\b/i)
  const next = /<table\b|<\/table\s*>/gi
  next.lastIndex = start + 1
  const close = next.exec(text)
  if (!close?.[0].startsWith('</')) return
  const end = close.index + close[0].length
  const [header, ...rows] = rowsIn(start, close.index, context)
  if (!header || rows.length === 0) return
  return {table: {kind: 'table', header, rows, place: context.positions.place(start, end)}, end}
}

interface Open {
  readonly start: number
  readonly cells: Cell[]
}

/** Rows and cells; closing tags may be left out, as HTML allows, and those of a row, as `<thead><th>` in docs of generators. */
function rowsIn(start: number, end: number, context: Context): Row[] {
  const {positions} = context
  const written = positions.text.slice(start, end)
  const tags = [...written.matchAll(/<(?<close>\/)?(?<name>tr|thead|tbody|t[hd])\b[^>]*>?/gi)].filter(
    ([tag]) => tag.endsWith('>')
  )
  const rows: Row[] = []
  let open: Open | undefined
  const close = (at: number) => {
    if (open && open.cells.length > 0) {
      rows.push({cells: open.cells, place: positions.place(open.start, at)})
    }
    open = undefined
  }
  for (const [index, {0: tag, index: at, groups}] of tags.entries()) {
    const next = tags[index + 1]?.index ?? end - start
    const name = groups?.name?.toLowerCase()
    const isCell = name === 'td' || name === 'th'
    if (!isCell) close(start + at)
    if (groups?.close) continue
    if (isCell || name === 'tr') open ??= {start: start + at, cells: []}
    if (isCell) open?.cells.push(...spanned(tag, cellAt(start + at + tag.length, start + next, context)))
  }
  close(end)
  return rows
}

/** More columns are not spanned: a table has as many as its header. */
const mostSpanned = 20

/** A cell for each column that a tag spans; what it says stands in the first, or where it is aligned to the right in the last. */
function spanned(tag: string, cell: Cell): Cell[] {
  const [, span = '1'] = /\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(tag) ?? []
  const none: Cell = {text: '', markdown: '', inlines: [], place: cell.place}
  const others = Array.from({length: Math.min(Number(span), mostSpanned) - 1}, () => none)
  return /\balign\s*[=:]\s*["']?right/i.test(tag) ? [...others, cell] : [cell, ...others]
}

/** What stands between two offsets of HTML, as the cell of a table. */
export function cellAt(from: number, to: number, context: Context): Cell {
  const {text} = context.positions
  const written = text.slice(from, to)
  const [lead = ''] = /^(?:\s|<(?:p|div)\b[^>]*>)*/i.exec(written) ?? []
  // Looks back from the end: from each place of a run forward to the end, time would grow with its square.
  const [, trail = ''] = /$(?<=((?:\s|<\/(?:p|div)\s*>)*))/i.exec(written.slice(lead.length)) ?? []
  const start = from + lead.length
  const content = text.slice(start, Math.max(start, to - trail.length))
  const inlines = inlinesOf(content, start, context)
  return {
    text: visibleText(inlines),
    markdown: fold(content),
    inlines,
    place: context.positions.place(start, start + content.length)
  }
}

/** Of one paragraph its markup, of more than that the words alone. */
function inlinesOf(content: string, start: number, {positions, definitions}: Context): Inline[] {
  // On one line every offset stays what it is, and nothing can begin a block.
  const line = content.replaceAll('\n', ' ')
  const {children} = processor.parse(line) as Mdast.Root
  const [only] = children
  if (only?.type === 'paragraph' && children.length === 1) {
    return htmlInlines(toInlines(only.children, {positions: within(positions, line, start), definitions}))
  }
  const value = fold(line.replaceAll(/<[^>]*>?/g, (tag) => (tag.endsWith('>') ? ' ' : tag)))
  const place = positions.place(start, start + content.length)
  return value === '' ? [] : [{kind: 'text', value, bold: false, italic: false, place}]
}

/** Positions of a stretch of the page. */
function within({place, offset}: Positions, text: string, start: number): Positions {
  return {text, place: (from, to) => place(start + from, start + to), offset}
}
