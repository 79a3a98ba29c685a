import {distinct} from '../../model/distinct-properties.ts'
import {pathParts} from '../../model/paths.ts'
import type {Parameter, SentIn} from '../../model/program.ts'
import type {Addressed} from '../../model/requests.ts'
import {describe, type Schema, type Setting} from '../json-schema/schema.ts'
import {typeSchema} from '../json-schema/type.ts'

/** Headers that OpenAPI describes in other places. */
const ofOtherPlaces = /^(?:accept|content-type|authorization)$/i

/**
 * What is sent beside the body: parameters of the path, whether rows describe them or not, then the others as documented.
 *
 * @example
 * parametersOf(setting, operation, '/users/{id}') // [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}]
 */
export function parametersOf(setting: Setting, operation: Addressed, template: string): Schema[] {
  const rows = distinct(operation.parameters)
  const names = pathParts(template).flatMap((part) => (part.kind === 'parameter' ? [part.name] : []))
  const inPath = names.map((name) => {
    const row = rows.find((row) => row.name === name)
    return row
      ? parameter(setting, row, 'path')
      : {name, in: 'path', required: true, schema: {type: 'string'}}
  })
  const others = rows.flatMap((row) => {
    const place = placeOf(row, operation)
    const isNamed = names.includes(row.name) || place === 'path' || place === 'body'
    return isNamed || (place === 'header' && ofOtherPlaces.test(row.name))
      ? []
      : [parameter(setting, row, place)]
  })
  return [...inPath, ...others]
}

/** Rows that describe the request's body, each required where requests are to have it. */
export function sentInBody(operation: Addressed): Parameter[] {
  return operation.parameters
    .filter((row) => placeOf(row, operation) === 'body')
    .map((row) => ({...row, required: row.requiredToCreate ?? row.required}))
}

/** Where the page does not say: in the query of a request that has no body, in the body of others. */
function placeOf({in: place}: Parameter, {method}: Addressed): SentIn {
  return place ?? (method === 'GET' || method === 'DELETE' ? 'query' : 'body')
}

function parameter(setting: Setting, row: Parameter, place: SentIn): Schema {
  const description = describe(setting, row.description, row.source.file)
  const isRequired = place === 'path' || (row.requiredToCreate ?? row.required) === true
  return {
    name: row.name,
    in: place,
    ...(description !== '' && {description}),
    ...(isRequired && {required: true}),
    ...(row.deprecated && {deprecated: true}),
    schema: {
      ...typeSchema(setting, row.type, row.constraints),
      ...(row.default !== undefined && {default: row.default})
    }
  }
}
