import type {Place} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import type {HttpMessage} from '../model/http.ts'
import type {OperationDeclaration} from '../model/page.ts'
import type {ErrorResponse, Source} from '../model/program.ts'
import {annotatedType, type Names, namedType} from './bodies.ts'
import {propertyOf} from './properties.ts'

/**
 * How a request fails: the statuses that sentences, tables and examples state, each once, with what its tables say of the body.
 *
 * @example
 * errorsOf(declaration, messages, names) // [{status: 409, description: 'The order exists.', type: 'error', properties: [], source}]
 */
export function errorsOf(
  {errors, failed}: OperationDeclaration,
  messages: readonly HttpMessage[],
  names: Names
): ErrorResponse[] {
  const {file} = names.lookup.page
  const sourceOf = ({line, column}: Place): Source => ({file, line, column})
  const stated = errors.map(({body, place, ...error}) => {
    const type = body && namedType(body, names.lookup)
    return {...error, ...(type !== undefined && {type}), properties: [], source: sourceOf(place)}
  })
  const rows = failed.map(({status, ...row}) => ({
    ...(status !== undefined && {status}),
    description: '',
    properties: [propertyOf(row, undefined, names.lookup)],
    source: sourceOf(row.place)
  }))
  const shown = messages.flatMap(({status, annotation}) => {
    if (!status || !/^[45]\d\d$/.test(status.text)) return []
    const {type} = annotatedType(annotation, names)
    const source = sourceOf(status.place)
    return [
      {
        status: Number(status.text),
        description: '',
        ...(type !== undefined && {type}),
        properties: [],
        source
      }
    ]
  })
  const all: ErrorResponse[] = [...stated, ...rows, ...shown]
  return [...groupBy(all, ({status}) => String(status)).values()].map(merged)
}

/** What is said of one status at several places. */
function merged(same: readonly ErrorResponse[]): ErrorResponse {
  const [status] = same.flatMap(({status}) => status ?? [])
  const [type] = same.flatMap(({type}) => type ?? [])
  const [source] = same.flatMap(({source}) => source ?? [])
  return {
    ...(status !== undefined && {status}),
    description: same.find(({description}) => description !== '')?.description ?? '',
    ...(type !== undefined && {type}),
    properties: same.flatMap(({properties}) => properties),
    ...(source && {source})
  }
}
