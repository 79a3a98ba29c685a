/** Lists of definitions, as PHP Markdown Extra, Pandoc and kramdown write them. */
import type {Block, Document, List, Paragraph} from '../model/document.ts'
import {inBold, inlineText} from './inline-text.ts'
import {cellFrom, slice} from './sections/cells.ts'
import {linesOf} from './sections/labeled-lines.ts'

type Item = List['items'][number]

/**
 * A document with a list in place of each run of paragraphs that are terms and their definitions; an item is the term, in
 * bold, and a paragraph for each definition:
 *
 *     id
 *     : `string` The identifier.
 */
export function withDefinitionLists(document: Document): Document {
  if (!/^:[ \t]/m.test(document.text)) return document
  const blocks: Block[] = []
  let items: Item[] = []
  const endList = () => {
    const [first, last] = [items[0]?.place, items.at(-1)?.place]
    if (first && last)
      blocks.push({
        kind: 'list',
        ordered: false,
        items,
        place: {...first, endLine: last.endLine, endColumn: last.endColumn}
      })
    items = []
  }
  for (const block of document.blocks) {
    const found = block.kind === 'paragraph' ? definitionsIn(block) : []
    for (const item of found) items.push(item)
    if (found.length > 0) continue
    endList()
    blocks.push(block)
  }
  endList()
  return {...document, blocks}
}

/** The items of a paragraph whose lines are terms, each with definitions behind it; else none. */
function definitionsIn({inlines, place}: Paragraph): Item[] {
  const items: {blocks: Paragraph[]; place: Paragraph['place']}[] = []
  for (const line of linesOf(inlines)) {
    const text = line.map(inlineText).join('')
    const [mark] = /^:[ \t]+/.exec(text) ?? []
    const item = items.at(-1)
    if (mark !== undefined && item)
      item.blocks.push({kind: 'paragraph', ...cellFrom(slice(line, mark.length, text.length), place)})
    else if (mark !== undefined || item?.blocks.length === 1) return []
    else {
      const term = cellFrom(line.map(inBold), place)
      items.push({blocks: [{kind: 'paragraph', ...term}], place: term.place})
    }
  }
  return items.every(({blocks}) => blocks.length > 1) ? items : []
}
