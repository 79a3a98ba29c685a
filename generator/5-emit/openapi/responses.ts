import type {ErrorResponse, ListShape, Property} from '../../model/program.ts'
import type {Addressed} from '../../model/requests.ts'
import {describe, refTo, type Schema, type Setting} from '../json-schema/schema.ts'
import {objectSchema} from '../json-schema/type.ts'

/** Of statuses: RFC 9110, section 15, and RFC 6585. */
const reasons: {readonly [status: number]: string} = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  207: 'Multi-Status',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Content',
  423: 'Locked',
  424: 'Failed Dependency',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  507: 'Insufficient Storage'
}

/**
 * The responses of a request by status; errors of which the page gives no status are `default`.
 *
 * @example
 * responsesOf(setting, operation)
 * // {201: {description: 'Created', content: {…}}, 409: {description: 'The order exists.', content: {…}}}
 */
export function responsesOf(setting: Setting, operation: Addressed): Schema {
  const errors = (operation.errors ?? []).map((error): [string, Schema] => [
    String(error.status ?? 'default'),
    errorOf(setting, error, operation.source.file)
  ])
  return {[operation.status]: successOf(setting, operation), ...Object.fromEntries(errors)}
}

function errorOf(
  setting: Setting,
  {status, description, type, properties}: ErrorResponse,
  page: string
): Schema {
  const body = bodySchema(setting, type, properties)
  return {
    description: describe(setting, description, page) || reasons[status ?? 0] || 'Error',
    ...(body && jsonContent(body))
  }
}

function successOf(setting: Setting, {status, answer, isCollection, list, returns}: Addressed): Schema {
  const description = reasons[status] ?? 'Success'
  if (status === 204) return {description}
  const item = bodySchema(setting, answer, returns)
  if (item === undefined) return {description}
  return {description, ...jsonContent(isCollection ? listSchema(item, list) : item)}
}

/** The type of a body, or else what its rows say. */
function bodySchema(
  setting: Setting,
  type: string | undefined,
  properties: readonly Property[]
): Schema | undefined {
  if (type !== undefined) return refTo(type, setting)
  return properties.length > 0 ? objectSchema(setting, properties, true) : undefined
}

/** A list as the page shows it. */
function listSchema(item: Schema, shape: ListShape = {property: 'value', others: []}): Schema {
  const list = {type: 'array', items: item}
  const {property, others} = shape
  if (property === undefined) return list
  const beside = others.map((name): [string, Schema] => [name, {}])
  return {
    type: 'object',
    properties: Object.fromEntries([[property, list], ...beside]),
    required: [property]
  }
}

/** `{content: {'application/json': {schema}}}` */
export function jsonContent(schema: Schema): Schema {
  return {content: {'application/json': {schema}}}
}
