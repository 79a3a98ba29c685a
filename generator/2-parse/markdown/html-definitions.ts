import type {Cell, List, Paragraph} from '../../model/document.ts'
import {inBold} from '../inline-text.ts'
import {cellAt} from './html-tables.ts'
import type {Context} from './inlines.ts'

/** A list of definitions that is written in HTML, and where it ends in the page. */
interface HtmlDefinitions {
  readonly list: List
  readonly end: number
}

/**
 * Reads the list that begins behind an offset of the page, as the list that it could be; none where it does not end,
 * or holds another one.
 *
 * @example
 * htmlDefinitions(0, context) // of `<dl><dt>id : string</dt><dd>Its key.</dd></dl>`: an item of two paragraphs
 */
export function htmlDefinitions(from: number, context: Context): HtmlDefinitions | undefined {
  const {text, place} = context.positions
  const start = from + text.slice(from).search(/<dl\b/i)
  const next = /<dl\b|<\/dl\s*>/gi
  next.lastIndex = start + 1
  const close = next.exec(text)
  if (!close?.[0].startsWith('</')) return
  const end = close.index + close[0].length
  const items: {blocks: Paragraph[]; place: Cell['place']}[] = []
  const tags = [...text.slice(start, close.index).matchAll(/<(?<close>\/)?(?<name>d[td])\b[^>]*>/gi)]
  for (const [index, {0: tag, index: at, groups}] of tags.entries()) {
    if (groups?.close) continue
    const cell = cellAt(
      start + at + tag.length,
      start + (tags[index + 1]?.index ?? close.index - start),
      context
    )
    const isTerm = groups?.name?.toLowerCase() === 'dt'
    if (isTerm)
      items.push({blocks: [paragraphOf({...cell, inlines: cell.inlines.map(inBold)})], place: cell.place})
    else items.at(-1)?.blocks.push(paragraphOf(cell))
  }
  return items.length > 0
    ? {list: {kind: 'list', ordered: false, items, place: place(start, end)}, end}
    : undefined
}

function paragraphOf({text, markdown, inlines, place}: Cell): Paragraph {
  return {kind: 'paragraph', text, markdown, inlines, place}
}
