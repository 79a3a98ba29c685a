/** The rows of a request: what is sent, what comes back, and what does where it fails. */
import type {Block, List, Paragraph, Row, Table} from '../../model/document.ts'
import type {PropertyDeclaration, Section, SentProperty} from '../../model/page.ts'
import type {SentIn} from '../../model/program.ts'
import type {RegionSection} from '../declarations/partition.ts'
import {
  fails,
  labels,
  ofNamedPart,
  ofReturned,
  ofSent,
  sentHeadings,
  succeeds
} from '../dialect/operation-headings.ts'
import {inlineText} from '../inline-text.ts'
import {htmlInlines} from '../markdown/html-inlines.ts'
import {slice} from '../sections/cells.ts'
import {tableColumns} from '../sections/columns.ts'
import {inferColumns, nameIndex} from '../sections/inferred-columns.ts'
import {headingWords} from '../sections/kinds.ts'
import {rowsOf} from '../sections/properties.ts'
import {namesOne, parameterLists} from '../sections/property-lists.ts'
import {proseRow, tableOfRows} from '../sections/prose-rows.ts'

export interface OperationRow {
  readonly row: PropertyDeclaration
  readonly of: 'request' | 'response' | 'error'
  /** Of an error, where the page says it. */
  readonly status: number | undefined
  readonly sentIn: SentProperty['in']
}

/** The rows of one section; headings between it and the request say which part they are of, as do words above a table. */
export function rowsIn(
  {section, path, siblings, dialect}: RegionSection,
  operation: Section
): OperationRow[] {
  const within = path.slice(path.indexOf(operation) + (ofNamedPart.test(operation.words) ? 0 : 1))
  const headings = [...answersBefore(section, siblings), ...within].map(({heading}) => heading?.text ?? '')
  let status = headings.map(statusIn).findLast((found) => found !== undefined)
  let isError = headings.map(failure).findLast((found) => found !== undefined) ?? false
  let part = within.map(({words}) => words).findLast((text) => ofReturned.test(text) || ofSent.test(text))
  let sentIn = within.map(({words}) => placeIn(words)).findLast((found) => found !== undefined)
  let above = ''
  return partsOf(section.blocks).flatMap((block): OperationRow[] => {
    if (block.kind === 'label') {
      part = block.text
      sentIn = placeIn(block.text)
    }
    if (block.kind !== 'table') {
      above = block.text
      if (block.kind === 'paragraph' && isLine(block) && ofReturned.test(headingWords(above)))
        part = headingWords(above)
      isError = failure(above) ?? isError
      status = statusIn(above) ?? status
      return []
    }
    const isReturned =
      part === undefined ? ofReturned.test(above) && !/\bsend\b/i.test(above) : ofReturned.test(part)
    const name = nameIndex(tableColumns(block)) ?? inferColumns(block, true)?.name
    return rowsOf(block, dialect, name).map((row) => {
      const stated = statedIn(row.row, block)
      const of = stated !== undefined || !(isReturned || isError) ? 'request' : isError ? 'error' : 'response'
      return {row: of === 'request' ? asSent(row) : row, of, status, sentIn: stated ?? sentIn}
    })
  })
}

/** "Response 404", beside "Response fields" and above it. */
function answersBefore(section: Section, {sections}: RegionSection['siblings']): Section[] {
  if (!ofReturned.test(section.words)) return []
  const before = sections.slice(0, Math.max(0, sections.indexOf(section)))
  const answer = before.findLast(({heading}) => /^\W*responses? [2-5]\d\d\b/i.test(heading?.text ?? ''))
  return answer ? [answer] : []
}

/** `**Successful response (200):**` */
function isLine({inlines, text}: Paragraph): boolean {
  const isBold = inlines.every(
    (inline) => inline.kind !== 'text' || inline.bold || inline.value.trim() === ':'
  )
  return text.length <= 60 && (isBold || /[:：]$/.test(text))
}

/** What must be sent is not read-only: "cannot be changed" tells what it has to be. */
function asSent(row: PropertyDeclaration): PropertyDeclaration {
  const {facts} = row
  return facts.required && facts.readOnly ? {...row, facts: {...facts, readOnly: false}} : row
}

/** Whether a few words, `404 Not Found`, say that a request fails, or succeeds. */
function failure(words: string): boolean | undefined {
  if (words.length > 80) return
  return fails.test(words) || (succeeds.test(words) ? false : undefined)
}

/** `404` of words that say that a request fails. */
function statusIn(words: string): number | undefined {
  if (failure(words) !== true) return
  const [, status] = /\b([45]\d\d)\b/.exec(words) ?? []
  return status === undefined ? undefined : Number(status)
}

/** Words before what they speak of: `**Parameters:**`. */
interface Label {
  readonly kind: 'label'
  readonly text: string
}

/** Paragraphs, labels and tables; a list of parameters is one, and what is nested in it describes its rows. */
function partsOf(blocks: readonly Block[]): (Paragraph | Label | Table)[] {
  return blocks.flatMap((block): (Paragraph | Label | Table)[] => {
    if (block.kind === 'paragraph' || block.kind === 'table') return [block]
    if (block.kind === 'quote') return partsOf(block.blocks)
    if (block.kind !== 'list') return []
    const labeled = labeledParts(block)
    if (labeled.length > 0) return labeled
    const tables = parameterLists(block)
    return tables.length > 0
      ? tables
      : block.items.flatMap((item) => (namesOne(item.blocks) ? [] : partsOf(item.blocks)))
  })
}

/**
 * A list of the parts of a request:
 *
 *     - **Description**: Finds one.
 *     - **Parameters**: `id` (integer): Its key.
 */
function labeledParts({items}: List): (Paragraph | Label | Table)[] {
  const parts = items.map(({blocks: [first, ...others]}) => {
    const text = first?.kind === 'paragraph' ? first.text : ''
    const [lead = '', label = ''] = /^([\p{L} ]{1,30}?)\s*:\s*/u.exec(text) ?? []
    return {first, others, lead, label}
  })
  if (!parts.some(({label}) => labels.test(label))) return []
  return parts.flatMap(({first, others, lead, label}) => {
    const inlines = first?.kind === 'paragraph' ? htmlInlines(first.inlines) : []
    const whole = inlines.map(inlineText).join('')
    const behind = slice(inlines, whole.indexOf(lead) + lead.length, whole.length)
    const row = first && ofSent.test(label) ? proseRow(behind, first.place) : undefined
    return [
      {kind: 'label' as const, text: label},
      ...(row && first ? [tableOfRows([row], first.place)] : []),
      ...partsOf(others)
    ]
  })
}

function placeIn(words: string): SentIn | undefined {
  return sentHeadings.find(({heading}) => heading.test(words))?.in
}

/** A column `In`, or words of a list: `**name** (*in path*)`. */
function statedIn(row: Row, table: Table): SentIn | undefined {
  const {in: index} = tableColumns(table)
  const text = index === undefined ? '' : (row.cells[index]?.text ?? '')
  return text === '' ? undefined : placeIn(text)
}
