import type {Cell, Inline, Place, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice, textAt} from './cells.ts'
import {roleOf} from './columns.ts'
import {nameCell} from './names.ts'
import {flatBlocks} from './tree.ts'

/**
 * A property whose name is a heading, as the table of one row that it could be. Lines below say its type, and perhaps
 * more, in the words of a column's header; the others describe it:
 *
 *     ### width
 *     **Type**: Double
 *     **Required**: Yes
 *
 *     How wide it is.
 */
export function propertyHeading({heading, kind, blocks}: Section): Table | undefined {
  if (!heading || kind !== 'other') return
  const {place} = heading
  const name = cellFrom(heading.inlines, place)
  if (nameCell(name).names.length !== 1) return
  const lines = [...flatBlocks(blocks)].flatMap((block) =>
    block.kind === 'paragraph' ? linesOf(block.inlines) : []
  )
  const said = lines.map((line) => labelled(line, place) ?? line)
  const labels = said.filter((one): one is Labelled => !Array.isArray(one))
  if (!labels.some(({label}) => roleOf(label) === 'type')) return
  const described = said.filter((one) => Array.isArray(one))
  const description = described.flatMap((line) => [...line, textAt('\n', line.at(-1)?.place ?? place)])
  const cells = [name, ...labels.map(({cell}) => cell), cellFrom(description, place)]
  const header = ['Property', ...labels.map(({label}) => label), 'Description']
  return {
    kind: 'table',
    header: {cells: header.map((text) => cellFrom([textAt(text, place)], place)), place},
    rows: [{cells, place}],
    place: {...place, ...endOf(lines.at(-1)?.at(-1)?.place ?? place)}
  }
}

/** A line that opens with the words of a column's header: `**Type**: Double`. */
interface Labelled {
  readonly label: string
  readonly cell: Cell
}

function labelled(line: readonly Inline[], otherwise: Place): Labelled | undefined {
  const text = line.map(inlineText).join('')
  const [opening = '', label = ''] = /^\s*([\p{L}][\p{L} -]{1,30}?)\s*:\s*(?=\S)/u.exec(text) ?? []
  const role = label === '' ? undefined : roleOf(label)
  if (role === undefined || role === 'description') return
  return {label, cell: cellFrom(slice(line, opening.length, text.length), otherwise)}
}

function linesOf(inlines: readonly Inline[]): Inline[][] {
  const text = inlines.map((inline) =>
    isBreak(inline) ? inlineText(inline).replace(/./s, '\n') : inlineText(inline)
  )
  const joined = text.join('')
  const ends = [...joined.matchAll(/\n/g)].map(({index}) => index)
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts
    .map((start, at) => slice(inlines, start, ends[at] ?? joined.length).filter((inline) => !isBreak(inline)))
    .filter((line) => line.length > 0)
}

function isBreak(inline: Inline): boolean {
  return inline.kind === 'html' && /^<br\b/i.test(inline.value)
}

function endOf({endLine, endColumn}: Place): Pick<Place, 'endLine' | 'endColumn'> {
  return {endLine, endColumn}
}
