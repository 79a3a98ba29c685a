/** Properties written in lines, each of which says one thing: `Type: Double`. */
import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Cell, Inline, Place, Table} from '../../model/document.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice, textAt} from './cells.ts'
import {type ColumnRole, roleOf} from './columns.ts'

/** A name, what the lines below say in the words of a column's header, and the other lines, which describe it. */
export interface LabeledProperty {
  readonly name: Cell
  readonly labels: readonly LabeledLine[]
  readonly description: readonly Inline[]
}

/** A line that opens with the words of a column's header: `**Type**: Double`. */
export interface LabeledLine {
  readonly label: string
  readonly role: ColumnRole
  readonly cell: Cell
}

/**
 * @example
 * labeledProperty(name, linesIn(blocks)) // of `Type: Double` and `How wide it is.`: {labels: [{label: 'Type', …}], …}
 */
export function labeledProperty(name: Cell, lines: readonly (readonly Inline[])[]): LabeledProperty {
  const read = lines
    .flatMap((line) => labelsOf(line, name.place))
    .map((line) => labeledLine(line, name.place) ?? withoutLabel(line))
  const described = read.filter((one) => Array.isArray(one))
  return {
    name,
    labels: read.filter((one): one is LabeledLine => !Array.isArray(one)),
    description: described.flatMap((line) => [...line, textAt('\n', line.at(-1)?.place ?? name.place)])
  }
}

/** `**Type**: enum | **Required**: yes`: a line for each. */
function labelsOf(line: readonly Inline[], otherwise: Place): (readonly Inline[])[] {
  const text = line.map(inlineText).join('')
  const cuts = [...text.matchAll(/\s[|·•]\s+(?=[\p{L}][\p{L} -]{1,30}:)/gu)]
  if (cuts.length === 0 || labeledLine(line, otherwise) === undefined) return [line]
  const starts = [0, ...cuts.map(({0: sign, index}) => index + sign.length)]
  return starts.map((from, at) => slice(line, from, cuts[at]?.index ?? text.length))
}

export function saysType({labels}: LabeledProperty): boolean {
  return labels.some(({role}) => role === 'type')
}

/** The table of one row that it could be; a type that no line says is missing there. */
export function labeledTable(property: LabeledProperty): Table {
  const {name, description} = property
  const {place} = name
  const none = cellFrom([], place)
  const labels = saysType(property) ? property.labels : [{label: 'Type', cell: none}, ...property.labels]
  const cells = [name, ...labels.map(({cell}) => cell), cellFrom(description, place)]
  const header = ['Property', ...labels.map(({label}) => label), 'Description']
  const {endLine, endColumn} = cells
    .map((cell) => cell.place)
    .reduce((a, b) => (b.endLine > a.endLine ? b : a))
  return {
    kind: 'table',
    header: {cells: header.map((text) => cellFrom([textAt(text, place)], place)), place},
    rows: [{cells, place}],
    place: {...place, endLine, endColumn}
  }
}

function labeledLine(line: readonly Inline[], otherwise: Place): LabeledLine | undefined {
  const text = line.map(inlineText).join('')
  const [opening = '', label = ''] = /^\s*([\p{L}][\p{L} -]{1,30}?)\s*:\s*(?=\S)/u.exec(text) ?? []
  const role = label === '' ? undefined : roleOf(label)
  if (role === undefined || role === 'description') return
  return {label, role, cell: cellFrom(slice(line, opening.length, text.length), otherwise)}
}

/** `Description: How wide it is.` */
function withoutLabel(line: readonly Inline[]): readonly Inline[] {
  const text = line.map(inlineText).join('')
  const [opening = ''] = /^\s*description\s*:\s*/i.exec(text) ?? []
  return opening === '' ? line : slice(line, opening.length, text.length)
}

/** The lines of all paragraphs, those in lists and notes included. */
export function linesIn(blocks: readonly Block[]): Inline[][] {
  return allBlocks(blocks).flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.inlines) : []))
}

/** A paragraph cut at its line ends; a link over two lines stands in the first. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const [first = [], ...others] = linesOfText(inline)
      lines.at(-1)?.push(...first)
      for (const line of others) lines.push(line)
    } else {
      if (!isBreak(inline)) lines.at(-1)?.push(inline)
      if (isBreak(inline) || inlineText(inline).includes('\n')) lines.push([])
    }
  }
  return lines.filter((line) => line.length > 0)
}

function linesOfText(text: Extract<Inline, {kind: 'text'}>): Inline[][] {
  return text.value.split('\n').map((value, at) => {
    const place = at === 0 ? text.place : {...text.place, line: text.place.line + at, column: 1}
    return value === '' ? [] : [{...text, value, place}]
  })
}

function isBreak(inline: Inline): boolean {
  return inline.kind === 'html' && /^<br\b/i.test(inline.value)
}
