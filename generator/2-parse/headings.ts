import type {Block, Document, Heading, Inline, Paragraph, Table} from '../model/document.ts'
import {ofOperation, ofSent} from './dialect/operation-headings.ts'
import {spelledAsType} from './dialect/type-headings.ts'
import {inlineText} from './inline-text.ts'
import {tableColumns} from './sections/columns.ts'
import {headingWords, sectionKind} from './sections/kinds.ts'

/**
 * The page with headings in place of what is written as one in HTML, with anchors and comments around it:
 *
 *     <h2 id="tocS_User">User</h2>
 *     <!-- backwards compatibility -->
 *     <a id="schemauser"></a>
 */
export function withHtmlHeadings(document: Document): Document {
  return {...document, blocks: document.blocks.map((block) => htmlHeading(block) ?? block)}
}

function htmlHeading(block: Block): Heading | undefined {
  if (block.kind !== 'html') return
  const start = block.value.search(/<h[1-6]\b/i)
  const before = block.value.slice(0, Math.max(start, 0))
  const [whole = '', tag = '', level = '', words = ''] =
    /^(<h([1-6])\b[^>]*>)([\s\S]*?)<\/h\2>/i.exec(block.value.slice(start)) ?? []
  const after = block.value.slice(before.length + whole.length)
  const text = withoutTags(words)
  const depth = depths.find((one) => String(one) === level)
  if (!depth || text === '' || /<h[1-6]\b/i.test(words) || ![before, after].every(isAround)) return
  const {place} = block
  const inlines: Inline[] = [
    {kind: 'html', value: `${before}${tag}${after}`, place},
    {kind: 'text', value: text, bold: false, italic: false, place}
  ]
  return {kind: 'heading', depth, text, inlines, place}
}

/** Anchors and comments say nothing. */
function isAround(html: string): boolean {
  return withoutTags(html) === '' && !/<(?!\/?a\b|!--)/i.test(html)
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>?/g, (tag) => (tag.endsWith('>') ? '' : tag))
    .replace(/\s+/g, ' ')
    .trim()
}

const depths = [1, 2, 3, 4, 5, 6] as const

/**
 * Blocks with headings in place of lines that stand for one:
 *
 *     **Properties**
 *
 *     | Name | Type |
 */
export function withLabels(blocks: readonly Block[]): Block[] {
  let above = 0
  return blocks.map((block, index): Block => {
    if (block.kind === 'heading') above = block.depth
    if (block.kind !== 'paragraph' || above === 6) return block
    const next = blocks[index + 1]
    const name = next?.kind === 'table' && isTyped(next) ? (objectIn(block) ?? typeIn(block)) : undefined
    if (name) return labelHeading({...block, inlines: [name], text: inlineText(name)})
    return isLabel(block, next) ? labelHeading(block) : block
  })
}

/** The name in a line about the table below it: ``The `address` object has these fields:``. */
function objectIn({inlines, text}: Paragraph): Inline | undefined {
  const at = inlines.findIndex(({kind}) => kind === 'code')
  const name = inlines[at]
  const behind = inlines.slice(at + 1)
  if (!name || behind.some(({kind}) => kind === 'code') || text.length > 120 || !/[:：]$/.test(text)) return
  const isNamed = ofObject.test(behind.map(inlineText).join('')) && /^[A-Za-z_]\w*$/.test(inlineText(name))
  return isNamed ? name : undefined
}

/** The type that a line begins with, above its table: ``**`LoginRequest`** — body of `POST /login`:``. */
function typeIn({inlines}: Paragraph): Inline | undefined {
  const [name, ...behind] = inlines.filter((inline) => inlineText(inline).trim() !== '')
  const isMarked = name?.kind === 'code' || (name?.kind === 'text' && name.bold)
  if (!name || !isMarked || !/^\s*[-–—:(]/.test(behind.map(inlineText).join(''))) return
  return spelledAsType.test(inlineText(name)) ? name : undefined
}

/** Behind the name of an object, in a line about what it holds. */
const ofObject =
  /^\s*(?:objects?|structures?|hash|maps?|records?|elements?|items?|entry|entries|has|have|contains?|consists|includes?)\b/i

/** A line in bold whose words promise something, or that stands on a table of names and types; or such words and a colon. */
function isLabel({inlines, text, place}: Paragraph, next: Block | undefined): boolean {
  if (text.length > 60 || text === '' || inlines.some(({kind}) => kind === 'link')) return false
  if (inlines.some(({kind}) => kind === 'code'))
    return namesTable(inlines) && next?.kind === 'table' && isTyped(next)
  const visible = inlines.filter((inline) => inline.kind !== 'html' && inlineText(inline).trim() !== '')
  const isBold = visible.every((inline) => inline.kind === 'text' && inline.bold)
  const isMarked = isBold || visible.every((inline) => inline.kind === 'text' && inline.italic)
  const listsNext = next?.kind === 'table' || next?.kind === 'list'
  const words = headingWords(text)
  const promises = sectionKind(words) !== 'other' || ofSent.test(words) || ofOperation.test(words)
  if (promises) return isMarked || (listsNext && /[:：]$/.test(text) && place.line === place.endLine)
  return isBold && next?.kind === 'table' && isTyped(next) && /^[\p{L}_].*[^.!?。]$/su.test(text)
}

/** ``**Table `orders`:**`` */
function namesTable(inlines: readonly Inline[]): boolean {
  const words = inlines.filter((inline) => /[\p{L}\p{N}]/u.test(inlineText(inline)))
  return (
    words.some(({kind}) => kind === 'text') &&
    words.every((inline) => inline.kind === 'code' || (inline.kind === 'text' && inline.bold))
  )
}

/** Does a table say names and types? */
export function isTyped(table: Table): boolean {
  const {type, property, name} = tableColumns(table)
  return type !== undefined && (property ?? name) !== undefined
}

/** A heading that says a type follows, in place of what names it. */
export function typeHeading({text, inlines, place}: Pick<Heading, 'text' | 'inlines' | 'place'>): Heading {
  return {...labelHeading({text, inlines, place}), text: `${text.replace(/:$/, '')} object`}
}

/** The deepest: no heading that is one belongs to it. */
function labelHeading({inlines, text, place}: Pick<Paragraph, 'inlines' | 'text' | 'place'>): Heading {
  return {kind: 'heading', depth: 6, text: text.replace(/(?<![\s:：])[\s:：]+$/, ''), inlines, place}
}
