import type * as Mdast from 'mdast'
import type {Block, Cell, Code, List, Place, Row, Table} from '../../model/document.ts'
import {htmlDefinitions} from './html-definitions.ts'
import {htmlTable} from './html-tables.ts'
import {type Context, fold, offsetsOf, placeOf, toInlines, visibleText, withoutComments} from './inlines.ts'

/** The blocks of mdast, those that say nothing to us left out. */
export function toBlocks(nodes: readonly Mdast.RootContent[], context: Context): Block[] {
  let read = 0
  return nodes.flatMap((node) => {
    const {start} = offsetsOf(node)
    if (start < read) return []
    const block = toBlock(node, context)
    const [, tag] = (block?.kind === 'html' && /<(table|dl)\b/i.exec(block.value)) || []
    if (!block || !tag) return block ?? []
    // A blank line ends HTML, but not its table.
    const table = /^table$/i.test(tag) ? htmlTable(start, context) : undefined
    const list = table ? undefined : htmlDefinitions(start, context)
    read = (table ?? list)?.end ?? 0
    const found = table?.table ?? list?.list
    return found ? [block, found] : block
  })
}

function toBlock(node: Mdast.RootContent, context: Context): Block | undefined {
  const {positions} = context
  const place = placeOf(node, positions)
  switch (node.type) {
    case 'heading': {
      const inlines = toInlines(node.children, context)
      return {kind: 'heading', depth: node.depth, text: visibleText(inlines), inlines, place}
    }
    case 'paragraph': {
      const inlines = toInlines(node.children, context)
      const {start, end} = offsetsOf(node)
      const written = withoutComments(positions.text.slice(start, end))
      const markdown = fold(written.replace(/\n[ \t]*(>[ \t]?)+/g, '\n'))
      return {kind: 'paragraph', text: visibleText(inlines), markdown, inlines, place}
    }
    case 'table':
      return toTable(node.children, place, context)
    case 'code':
      return toCode(node, place, context)
    case 'html':
      return {kind: 'html', value: node.value, place}
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => toItem(item, context)),
        place
      }
    case 'blockquote':
      return {kind: 'quote', blocks: toBlocks(node.children, context), place}
    default:
      return
  }
}

function toItem(item: Mdast.ListItem, context: Context): List['items'][number] {
  return {blocks: toBlocks(item.children, context), place: placeOf(item, context.positions)}
}

function toTable(rows: readonly Mdast.TableRow[], place: Place, context: Context): Table {
  const [header = {cells: [], place}, ...others] = rows.map((row) => toRow(row, context))
  return {kind: 'table', header, rows: others, place}
}

function toRow(row: Mdast.TableRow, context: Context): Row {
  return {
    cells: row.children.map((cell) => toCell(cell, context)),
    place: placeOf(row, context.positions)
  }
}

/** A cell's position in mdast holds its pipes and padding. */
function toCell(cell: Mdast.TableCell, context: Context): Cell {
  const {text} = context.positions
  let {start, end} = offsetsOf(cell)
  if (text[start] === '|') start++
  // White space may follow the pipe that ends a row.
  end -= /(?<!\\)\|\s*$/.exec(text.slice(start, end))?.[0].length ?? 0
  const raw = text.slice(start, end)
  const content = raw.trim()
  start += content ? raw.indexOf(content) : 0
  const inlines = toInlines(cell.children, context)
  return {
    text: visibleText(inlines),
    markdown: withoutComments(content).replaceAll('\\|', '|'),
    inlines,
    place: context.positions.place(start, start + content.length)
  }
}

function toCode(node: Mdast.Code, place: Place, {positions}: Context): Code {
  const {text} = positions
  const fenced = /[`~]/.test(text[offsetsOf(node).start] ?? '')
  const line = fenced ? place.line + 1 : place.line
  const lineStart = positions.offset(line, 1)
  const lineEnd = text.indexOf('\n', lineStart)
  const lineText = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  const first = node.value.split('\n', 1)[0] ?? ''
  const column = lineText.endsWith(first) ? lineText.length - first.length + 1 : 1
  return {
    kind: 'code',
    lang: (node.lang ?? '').toLowerCase(),
    value: node.value,
    place,
    valuePlace: {line, column}
  }
}
