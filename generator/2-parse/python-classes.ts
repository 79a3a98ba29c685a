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
  if (block.kind !== 'heading') return
  const [mark, ...others] = block.inlines
  if (mark?.kind !== 'text' || !mark.italic || !/^(?:class|exception|enum)\s*$/.test(mark.value)) return
  const [name] = /^\s*[A-Za-z_][\w.]*/.exec(others.map(inlineText).join('')) ?? []
  return name === undefined ? undefined : {...block, text: `class: ${name.trim()}`}
}

interface Attribute {
  readonly row: Row
  readonly isTyped: boolean
}

function classBlocks(heading: Heading, blocks: readonly Block[]): readonly Block[] {
  const own: Block[] = []
  const others: Block[] = []
  const attributes: Attribute[] = []
  let described: Inline[] | undefined
  let current: Heading | undefined
  const end = () => {
    const attribute = current && attributeIn(current, described ?? [])
    if (attribute) attributes.push(attribute)
    described = undefined
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      end()
      current = block
      if (attributeIn(block, [])) described = []
      else others.push(block)
    } else if (described) {
      if (block.kind === 'paragraph') described.push(...block.inlines, textAt('\n', block.place))
    } else (current ? others : own).push(block)
  }
  end()
  const isEnum = attributes.length > 0 && attributes.every(({isTyped}) => !isTyped)
  const typed = attributes.filter(({isTyped}) => isTyped).map(({row}) => row)
  const rows = isEnum ? attributes.map(({row}) => row) : typed.length > 0 ? typed : listedAttributes(own)
  if (rows.length === 0) return [heading, ...blocks]
  const {place} = heading
  const head = isEnum ? {...heading, text: heading.text.replace('class', 'enum')} : heading
  return [
    head,
    ...own.filter((block) => !isEnum || block.kind !== 'list'),
    tableOf(rows, place, isEnum),
    ...others
  ]
}

function tableOf(rows: readonly Row[], place: Place, isEnum: boolean): Table {
  const words = isEnum
    ? ['Member', 'Type', 'Value', 'Description']
    : ['Property', 'Type', 'Default', 'Description']
  const columns = words.map((text) => cellFrom([textAt(text, place)], place))
  const kept = (row: Row) => (isEnum ? {...row, cells: row.cells.toSpliced(1, 1)} : row)
  return {kind: 'table', header: kept({cells: columns, place}), rows: rows.map(kept), place}
}

/** `total *: int | None* *= None*`, `*property* total *: int*`, and of an enum `OPEN *= 'open'*`; a class variable is of no object. */
function attributeIn({inlines, place}: Heading, described: readonly Inline[]): Attribute | undefined {
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
