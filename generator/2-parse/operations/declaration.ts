import type {Block, Heading, Paragraph, Row, Table} from '../../model/document.ts'
import type {
  OperationDeclaration,
  PropertyDeclaration,
  RequestLine,
  Section,
  SentProperty
} from '../../model/page.ts'
import type {SentIn} from '../../model/program.ts'
import type {Region, RegionSection} from '../declarations/partition.ts'
import {ofReturned, ofSent, sentHeadings} from '../dialect/operation-headings.ts'
import {tableColumns} from '../sections/columns.ts'
import {headingWords} from '../sections/kinds.ts'
import {rowsOf} from '../sections/properties.ts'
import {namesOne, parameterLists} from '../sections/property-lists.ts'
import {namedBodies, statedStatus} from './bodies.ts'
import {requestsOf} from './evidence.ts'

/** Draws what a section documents of a request: its lines, what is sent, and what comes back. */
export function declareOperation(
  {section, parts}: Region,
  listed: ReadonlyMap<Heading, RequestLine>
): OperationDeclaration {
  const rows = parts.flatMap((part) => rowsIn(part, section))
  const own = requestsOf(section)
  const elsewhere = section.heading && listed.get(section.heading)
  const requests = own.length === 0 && elsewhere ? [elsewhere] : own
  const sections = parts.map((part) => part.section)
  const status = statedStatus(sections)
  return {
    name: headingWords(section.heading?.text ?? ''),
    place: section.heading?.place ?? requests[0]?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1},
    section,
    requests,
    sections,
    sent: rows.flatMap(({row, returned, sentIn}) =>
      returned ? [] : [{...row, ...(sentIn && {in: sentIn})}]
    ),
    returned: rows.flatMap(({row, returned}) => (returned ? [row] : [])),
    bodies: namedBodies(sections),
    ...(status !== undefined && {status})
  }
}

interface OperationRow {
  readonly row: PropertyDeclaration
  readonly returned: boolean
  readonly sentIn: SentProperty['in']
}

/** The rows of one section; headings between it and the request say which part they are of, as do words above a table. */
function rowsIn({section, path, dialect}: RegionSection, operation: Section): OperationRow[] {
  const words = path.slice(path.indexOf(operation) + 1).map(({heading}) => headingWords(heading?.text ?? ''))
  const [last] = words.filter((text) => ofReturned.test(text) || ofSent.test(text)).slice(-1)
  const below = last !== undefined && ofReturned.test(last)
  const sentIn = words.map(placeIn).findLast((found) => found !== undefined)
  let said = ''
  return partsOf(section.blocks).flatMap((part): OperationRow[] => {
    if (part.kind === 'paragraph') said = part.text
    if (part.kind !== 'table') return []
    const returned = below || (last === undefined && ofReturned.test(said) && !/\bsend\b/i.test(said))
    return rowsOf(part, dialect).map((row) => {
      const stated = statedIn(row.row, part)
      return {row, returned: returned && stated === undefined, sentIn: stated ?? sentIn}
    })
  })
}

/** Paragraphs and tables; a list of parameters is one, and what is nested in it describes its rows. */
function partsOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'paragraph' || block.kind === 'table') return [block]
    if (block.kind === 'quote') return partsOf(block.blocks)
    if (block.kind !== 'list') return []
    const tables = parameterLists(block)
    return tables.length > 0
      ? tables
      : block.items.flatMap((item) => (namesOne(item.blocks) ? [] : partsOf(item.blocks)))
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
