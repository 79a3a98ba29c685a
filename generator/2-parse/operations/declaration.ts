import type {Heading} from '../../model/document.ts'
import type {RequestLine} from '../../model/operation-parts.ts'
import type {OperationDeclaration, Section} from '../../model/page.ts'
import type {Region} from '../declarations/partition.ts'
import {namedBodies, statedStatus} from './bodies.ts'
import {statedErrors} from './errors.ts'
import {lineIn, requestsOf} from './evidence.ts'
import {rowsIn} from './rows.ts'

/** Draws what a section documents of a request: its lines, what is sent, and what comes back. */
export function declareOperation(
  {section, parts}: Region,
  listed: ReadonlyMap<Heading, RequestLine>
): OperationDeclaration {
  const rows = parts.flatMap((part) => rowsIn(part, section))
  const own = requestsOf(section)
  const elsewhere = section.heading && listed.get(section.heading)
  const named = below(section, parts[0]?.path.at(-2)) ?? elsewhere
  const requests = own.length === 0 && named ? [named] : own
  const sections = parts.map((part) => part.section)
  const status = statedStatus(sections)
  return {
    name: section.words,
    place: section.heading?.place ?? requests[0]?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1},
    section,
    requests,
    sections,
    sent: rows.flatMap(({row, of, sentIn}) =>
      of === 'request' ? [{...row, ...(sentIn && {in: sentIn})}] : []
    ),
    returned: rows.flatMap(({row, of}) => (of === 'response' ? [row] : [])),
    failed: rows.flatMap(({row, of, status}) =>
      of === 'error' ? [{...row, ...(status !== undefined && {status})}] : []
    ),
    errors: statedErrors(sections),
    bodies: namedBodies(sections),
    ...(status !== undefined && {status})
  }
}

/** "GET" below "/orders/{id}". */
function below({heading}: Section, above: Section | undefined): RequestLine | undefined {
  if (!heading || !/^\/\S*$/.test(above?.heading?.text ?? '')) return
  return lineIn(`${heading.text.toUpperCase()} ${above?.heading?.text}`, heading.place)
}
