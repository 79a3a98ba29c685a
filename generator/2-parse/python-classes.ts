import type {Block, Heading, Inline, Paragraph, Place, Row, Table} from '../model/document.ts'
import {inlineText} from './inline-text.ts'
import {cellFrom, slice, textAt} from './sections/cells.ts'
import {proseRow} from './sections/prose-rows.ts'

/**
 * Blocks with a table below each class of Python, as Sphinx writes its attributes to markdown: each with a heading of
 * its own, or as a list of parameters.
 *
 *     ### *class* shop.Order(id: str)
 *
 *     #### id *: str*
 *
 *     The identifier.
 */
export function withPythonClasses(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => classIn(block))) return blocks
  const all: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    const found = block && classIn(block)
    const end = found ? endOf(blocks, at, found.depth) : at + 1
    if (found) for (const inner of classBlocks(found, blocks.slice(at + 1, end))) all.push(inner)
    else if (block) all.push(block)
    at = end
  }
  return all
}

/** Behind the last block below a heading that is no class itself. */
function endOf(blocks: readonly Block[], start: number, depth: number): number {
  const end = blocks.findIndex(
    (block, at) =>
      at > start && block.kind === 'heading' && (block.depth <= depth || classIn(block) !== undefined)
  )
  return end < 0 ? blocks.length : end
}

/** `*class* shop.Order(id: str)`, as the heading `class: shop.Order`. */
function classIn(block: Block): Heading | undefined {
  const name = className(block)
  return block.kind === 'heading' && name !== undefined ? {...block, text: `class: ${name}`} : undefined
}

function className(block: Block): string | undefined {
  if (block.kind !== 'heading') return
  const [mark, ...others] = block.inlines
  if (mark?.kind !== 'text' || !mark.italic || !/^(?:class|exception|enum)\s*$/.test(mark.value)) return
  return /^\s*([A-Za-z_][\w.]*)/.exec(others.map(inlineText).join(''))?.[1]
}

/** A heading and the blocks up to the next one; the first part may have none. */
interface Part {
  readonly heading?: Heading
  readonly blocks: Block[]
}

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{blocks: []}]
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({heading: block, blocks: []})
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

interface Attribute {
  readonly row: Row
  readonly isTyped: boolean
}

/** The heading of a class, its own blocks, a table of its attributes, and what else stands below it. */
function classBlocks(heading: Heading, blocks: readonly Block[]): readonly Block[] {
  const [own, ...parts] = partsOf(blocks)
  const read = parts.map((part) => ({part, attribute: attributeIn(part)}))
  const attributes = read.flatMap(({attribute}) => attribute ?? [])
  const others = read.flatMap(({part, attribute}) =>
    attribute || !part.heading ? [] : [part.heading, ...part.blocks]
  )
  const isEnum = attributes.length > 0 && attributes.every(({isTyped}) => !isTyped)
  if (isEnum) {
    const head: Heading = {...heading, text: `enum: ${className(heading)}`}
    // Its parameters are those of a function that finds a member.
    const described = (own?.blocks ?? []).filter(({kind}) => kind !== 'list')
    return [head, ...described, memberTable(attributes, heading.place), ...others]
  }
  const typed = attributes.filter(({isTyped}) => isTyped).map(({row}) => row)
  const rows = typed.length > 0 ? typed : listedAttributes(own?.blocks ?? [])
  if (rows.length === 0) return [heading, ...blocks]
  const table = tableOf(['Property', 'Type', 'Default', 'Description'], rows, heading.place)
  return [heading, ...(own?.blocks ?? []), table, ...others]
}

function memberTable(attributes: readonly Attribute[], place: Place): Table {
  const rows = attributes.map(({row: {cells, ...row}}) => ({...row, cells: cells.toSpliced(1, 1)}))
  return tableOf(['Member', 'Value', 'Description'], rows, place)
}

function tableOf(columns: readonly string[], rows: readonly Row[], place: Place): Table {
  const cells = columns.map((text) => cellFrom([textAt(text, place)], place))
  return {kind: 'table', header: {cells, place}, rows, place}
}

/** `total *: int | None* *= None*`, `*property* total *: int*`, and of an enum `OPEN *= 'open'*`; a class variable is of no object. */
function attributeIn({heading, blocks}: Part): Attribute | undefined {
  if (!heading) return
  const {inlines, place} = heading
  const [mark] = inlines
  const isMarked = mark?.kind === 'text' && mark.italic && /^(?:abstract )?property\s*$/.test(mark.value)
  const [name, ...behind] = isMarked ? inlines.slice(1) : inlines
  if (name?.kind !== 'text' || name.italic || !/^\s*[A-Za-z_]\w*\s*$/.test(name.value)) return
  const [first] = behind
  if (first?.kind !== 'text' || !first.italic || !/^[:=]/.test(first.value)) return
  const equals = behind.findIndex(
    (inline) => inline.kind === 'text' && inline.italic && inline.value.startsWith('=')
  )
  const type = signed(equals < 0 ? behind : behind.slice(0, equals), ':')
  const value = signed(equals < 0 ? [] : behind.slice(equals), '=')
  if (/^ClassVar\b/.test(type.map(inlineText).join(''))) return
  const described = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [...block.inlines, textAt('\n', block.place)] : []
  )
  return {
    row: {cells: [[name], type, value, described].map((part) => cellFrom(part, place)), place},
    isTyped: type.length > 0
  }
}

/** What stands behind a sign. */
function signed(inlines: readonly Inline[], sign: string): Inline[] {
  const text = inlines.map(inlineText).join('')
  return text.startsWith(sign) ? slice(inlines, /^.\s*/.exec(text)?.[0].length ?? 1, text.length) : []
}

/** `**Parameters:**` or `**Variables:**`, and below them `**id** (*str*) – The identifier.` */
function listedAttributes(blocks: readonly Block[]): Row[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    return block.items.flatMap(({blocks: [label, ...below]}) => {
      if (label?.kind !== 'paragraph' || !/^(?:parameters|variables|attributes):?$/i.test(label.text))
        return []
      return below.flatMap((list) =>
        list.kind === 'list' ? list.items.flatMap(({blocks}) => listedRow(blocks)) : []
      )
    })
  })
}

function listedRow([first]: readonly Block[]): Row[] {
  const paragraph: Paragraph | undefined = first?.kind === 'paragraph' ? first : undefined
  const [name, type, description] = (paragraph && proseRow(paragraph.inlines, paragraph.place)?.cells) ?? []
  if (!paragraph || !name || !type || !description) return []
  return [{cells: [name, type, cellFrom([], paragraph.place), description], place: paragraph.place}]
}
