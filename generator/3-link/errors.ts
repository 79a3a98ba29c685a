import {groupBy} from '../model/group-by.ts'
import type {HttpMessage} from '../model/http.ts'
import type {OperationDeclaration} from '../model/page.ts'
import type {ErrorResponse} from '../model/program.ts'
import {annotatedType, type Names, namedType} from './bodies.ts'
import {propertyOf} from './properties.ts'

/**
 * How a request fails: the statuses that sentences, tables and examples state, each once, with what its tables say of the body.
 *
 * @example
 * errorsOf(declaration, messages, names) // [{status: 409, description: 'The order exists.', type: 'error', properties: []}]
 */
export function errorsOf(
  {errors, failed}: OperationDeclaration,
  messages: readonly HttpMessage[],
  names: Names
): ErrorResponse[] {
  const stated = errors.map(({body, ...error}) => {
    const type = body && namedType(body, names.lookup)
    return {...error, ...(type !== undefined && {type}), properties: []}
  })
  const rows = failed.map(({status, ...row}) => ({
    ...(status !== undefined && {status}),
    description: '',
    properties: [propertyOf(row, undefined, names.lookup)]
  }))
  const shown = messages.flatMap(({status, annotation}) => {
    if (!/^[45]\d\d$/.test(status?.text ?? '')) return []
    const {type} = annotatedType(annotation, names)
    return [
      {status: Number(status?.text), description: '', ...(type !== undefined && {type}), properties: []}
    ]
  })
  const all: ErrorResponse[] = [...stated, ...rows, ...shown]
  return [...groupBy(all, ({status}) => String(status)).values()].map(merged)
}

/** What is said of one status at several places. */
function merged(same: readonly ErrorResponse[]): ErrorResponse {
  const [status] = same.flatMap(({status}) => status ?? [])
  const [type] = same.flatMap(({type}) => type ?? [])
  return {
    ...(status !== undefined && {status}),
    description: same.find(({description}) => description !== '')?.description ?? '',
    ...(type !== undefined && {type}),
    properties: same.flatMap(({properties}) => properties)
  }
}
