import type {Block, Inline, List, Paragraph, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {htmlInlines} from '../markdown/html-inlines.ts'
import {cellFrom, noted, slice, textAt} from './cells.ts'
import {roleOf} from './columns.ts'
import {listsTypedNames, saysTypes} from './inferred-columns.ts'
import {labeledProperty, labeledTable, linesIn, linesOf, saysType} from './labeled-lines.ts'
import {nameCell} from './names.ts'
import {isMarked, proseRow, tableOfRows} from './prose-rows.ts'

/**
 * Lists of properties, as the tables that they could be. Every item names one, and most say its type; what more stands
 * in an item describes it:
 *
 *     - **id** (String): The identifier. Read-only.
 *     - `open`: Boolean. Is it open?
 *     - **width** `number` — How wide it is.
 *     - hinges ([hinge](hinge.md) collection) - Its hinges.
 *     - frame (object): What holds it.
 *       - depth (number): How deep it is.
 */
export function propertyLists(section: Pick<Section, 'blocks'>): Table[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' ? tablesOf(block, 'type') : []))
}

/** Those lists, each without what the lists in its items say. */
export function outerPropertyLists(section: Pick<Section, 'blocks'>): Table[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' ? tablesOf(block, 'type', () => []) : []))
}

/** Lists of what is sent with a request, as such tables; the items may say whether it is required, and no type. */
export function parameterLists(list: List): Table[] {
  const tables = tablesOf(list, 'request')
  return tables.some(({rows}) => saysOfOne(rows)) ? [] : tables
}

/** `- **Type:** String`, `- **Default:** none`: what stands above has this type, and is described elsewhere. */
function saysOfOne(rows: readonly Row[]): boolean {
  const words = rows.map(({cells: [name]}) => name?.text ?? '')
  return (
    words.some((word) => roleOf(word) === 'type') &&
    words.every((word) => /^\p{Lu}/u.test(word) && roleOf(word) !== undefined)
  )
}

function saysAnyType(rows: readonly Row[]): boolean {
  return rows.some(({cells}) => cells[1]?.text !== '')
}

/** An item that names a property, and what stands below that. */
interface ListedProperty {
  readonly row: Row
  readonly blocks: readonly Block[]
}

function tablesOf(list: List, of: 'type' | 'request', inner: Inner = innerRows): Table[] {
  const {properties, labeled} = propertiesIn(list, of)
  if (properties.length === 0) return labeled
  return [
    tableOfRows(
      properties.flatMap((property) => [property.row, ...inner(property, 0)]),
      list.place
    )
  ]
}

/** A sentence between properties is none; a list that is mostly of sentences is no list of properties. */
function propertiesIn(
  {items}: List,
  of: 'type' | 'request'
): {readonly properties: readonly ListedProperty[]; readonly labeled: Table[]} {
  const strict = items.map(({blocks}) => rowOf(blocks))
  const isTyped = saysAnyType(strict.filter((row) => row !== undefined))
  const found = items.flatMap(({blocks}, at): ListedProperty[] => {
    const row = strict[at] ?? (isTyped && of === 'request' ? untypedRow(blocks) : undefined)
    if (!row) return []
    const held = heldItems(blocks)
    return [held ? {row: listOf(row, held.row), blocks: held.blocks} : {row, blocks}]
  })
  const labeled = found.length === 0 ? items.flatMap(({blocks}) => labeledItem(blocks) ?? []) : []
  const isOfOthers = items.length > (found.length + labeled.length) * 2
  if (isOfOthers || (found.length > 0 && of === 'type' && !isTyped)) return {properties: [], labeled: []}
  return {properties: found, labeled}
}

/** What a list holds, as its only item says: `- **Items** *(object)*`. */
function heldItems(blocks: readonly Block[]): ListedProperty | undefined {
  const [list, ...others] = blocks.filter((block) => block.kind === 'list')
  const [item, ...more] = list?.items ?? []
  if (!item || others.length + more.length > 0) return
  const row = rowOf(item.blocks)
  return row && namesItems(row) ? {row, blocks: item.blocks} : undefined
}

function namesItems({cells: [cell]}: Row): boolean {
  const [name] = cell?.inlines ?? []
  return name?.kind === 'text' && name.bold && /^items$/i.test(name.value)
}

/** Does it say no more than what a list holds? */
export function holdsItems({rows}: Table): boolean {
  return rows.every(namesItems)
}

function listOf({cells: [name, type, ...others], ...row}: Row, {cells: [, held]}: Row): Row {
  return name && type && held ? {...row, cells: [name, noted(type, held), ...others]} : {...row, cells: []}
}

type Inner = (property: ListedProperty, depth: number) => Row[]

/** What an item's own list says of its properties, as tables show it: moved to the right, or with a path, `owner.id`. */
function innerRows({row, blocks}: ListedProperty, depth: number): Row[] {
  const path = `${row.cells[0]?.text.split(/[\s,(]/)[0]}.`
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    const {properties, labeled} = propertiesIn(block, 'type')
    const own =
      properties.length > 0 ? properties : (labeled[0]?.rows ?? []).map((row) => ({row, blocks: []}))
    const rows = own.map((one) => one.row)
    const arePaths = rows.every(({cells: [name]}) => name?.text.startsWith(path))
    const table = tableOfRows(rows, block.place)
    if (rows.length === 0 || !(arePaths || saysTypes(table) || listsTypedNames(table))) return []
    const deeper = arePaths ? depth : depth + 1
    return own.flatMap((one) => [movedRight(one.row, deeper), ...innerRows(one, deeper)])
  })
}

function movedRight({cells: [name, ...others], ...row}: Row, by: number): Row {
  if (!name || by === 0) return {...row, cells: name ? [name, ...others] : others}
  const signs = textAt('» '.repeat(by), name.place)
  return {...row, cells: [cellFrom([signs, ...name.inlines], name.place), ...others]}
}

function rowOf([first, ...others]: readonly Block[]): Row | undefined {
  if (first?.kind !== 'paragraph') return
  const paragraphs = others.filter((block) => block.kind === 'paragraph')
  const row = proseRow(htmlInlines(first.inlines), first.place, paragraphs.flatMap(withBreak))
  return row ?? definedRow(first, paragraphs)
}

/** A name alone, whose definition begins with its type. */
function definedRow(term: Paragraph, [definition, ...more]: readonly Paragraph[]): Row | undefined {
  if (!definition || !namesOne([term])) return
  const words = [
    ...htmlInlines(term.inlines),
    textAt(' ', definition.place),
    ...htmlInlines(definition.inlines)
  ]
  const row = proseRow(words, term.place, more.flatMap(withBreak))
  return row && saysTypes(tableOfRows([row], term.place)) ? row : undefined
}

/** Does an item say what one thing is called, or describe it? */
export function namesOne([first]: readonly Block[]): boolean {
  const [name] = first?.kind === 'paragraph' ? htmlInlines(first.inlines) : []
  return name !== undefined && isMarked(name)
}

/** Between parameters that have a type: `` - `labels` - What is written on it ``, and a name with others below it. */
function untypedRow([first, ...others]: readonly Block[]): Row | undefined {
  if (first?.kind !== 'paragraph') return
  const {place} = first
  const [name, ...behind] = htmlInlines(first.inlines)
  if (!name || !isMarked(name) || nameCell(cellFrom([name], place)).names.length !== 1) return
  const described = cellFrom(behind, place)
  const isGroup = described.text === '' && others.some(({kind}) => kind === 'list')
  const type = cellFrom(isGroup ? [textAt('object', place)] : [], place)
  const [sign] = /^\s*[:–—-]\s/.exec(behind.map(inlineText).join('')) ?? []
  if (!isGroup && sign === undefined) return
  return {
    cells: [
      cellFrom([name], place),
      type,
      cellFrom(slice(behind, sign?.length ?? 0, Number.POSITIVE_INFINITY), place)
    ],
    place
  }
}

function withBreak({inlines, place}: Paragraph): Inline[] {
  return [textAt('\n', place), ...inlines]
}

/** An item that is a name, with items below it that say the rest: `- Type: String`. */
function labeledItem([first, ...others]: readonly Block[]): Table | undefined {
  if (first?.kind !== 'paragraph') return
  const name = cellFrom(first.inlines, first.place)
  if (nameCell(name).names.length !== 1) return
  const property = labeledProperty(name, linesIn(others))
  return saysType(property) ? labeledTable(property) : undefined
}

/**
 * Properties a line or a paragraph each, worded as in lists, as the table that they could be; none where their types
 * are not sure.
 *
 *     **id** (String): The identifier.
 *
 *     **open** (Boolean): Is it open?
 */
export function propertyLines({blocks}: Section): Table[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const rows = paragraphs.flatMap(rowsOf)
  const [first] = paragraphs
  if (!first || rows.length < 2 || rows.length * 2 < paragraphs.length) return []
  const table = tableOfRows(rows, {
    ...first.place,
    endLine: rows.at(-1)?.place.endLine ?? first.place.endLine
  })
  return saysTypes(table) ? [table] : []
}

/** Each line, if all are properties; otherwise lines go on with what the first begins. */
function rowsOf({inlines, place}: Paragraph): Row[] {
  const lines = linesOf(inlines).map((line) => proseRow(line, line[0]?.place ?? place))
  const rows = lines.filter((row) => row !== undefined)
  return rows.length === lines.length ? rows : [proseRow(inlines, place) ?? []].flat()
}
