import {groupBy} from '../../model/group-by.ts'
import {pathParts} from '../../model/paths.ts'
import type {HttpMethod, Property} from '../../model/program.ts'
import {
  type Addressed,
  bodyTypeOf,
  distinct,
  isAddressed,
  pathKey,
  type Reads,
  readsOf
} from '../../model/requests.ts'
import {refTo, type Schema, type Setting} from '../json-schema/schema.ts'
import {objectSchema} from '../json-schema/type.ts'
import {operationIds} from './operation-ids.ts'
import {parametersOf, sentInBody} from './parameters.ts'
import {jsonContent, responsesOf} from './responses.ts'
import {tagsOf} from './tags.ts'

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Paths by their template, each with its operations by method in lower case. */
export type Paths = {readonly [path: string]: {readonly [method: string]: Schema}}

/**
 * The requests that pages document; one that its page shows at another server than `server` names that server. Those of paths that differ in nothing but the names of their parameters stand below one.
 *
 * @example
 * pathsOf(setting, 'https://api.example.com')['/users/{id}'].get.operationId // 'getUser'
 */
export function pathsOf(setting: Setting, server: string): Paths {
  const operations = distinct((setting.plan.program.operations ?? []).filter(isAddressed))
  const reads = readsOf(operations)
  const ids = operationIds(operations)
  const tags = tagsOf(operations)
  const byPath = groupBy(operations, ({path}) => pathKey(path))
  const sorted = [...byPath.values()].map((members): [string, Addressed[]] => [templateOf(members), members])
  sorted.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([template, members]) => [
      template,
      Object.fromEntries(
        members
          .sort((one, other) => methods.indexOf(one.method) - methods.indexOf(other.method))
          .map((operation) => [
            operation.method.toLowerCase(),
            {
              operationId: ids.get(operation) ?? '',
              summary: operation.name,
              tags: [tags.get(operation) ?? ''],
              ...(operation.base !== undefined &&
                operation.base !== server && {servers: [{url: operation.base}]}),
              ...operationSchema(setting, operation, {template, reads})
            }
          ])
      )
    ])
  )
}

/** `/users/{id}`, as the first of them names its parameters. */
function templateOf([first]: readonly Addressed[]): string {
  return pathParts(first?.path ?? '')
    .map((part) => (part.kind === 'parameter' ? `{${part.name}}` : part.text))
    .join('')
}

function operationSchema(
  setting: Setting,
  operation: Addressed,
  {template, reads}: {readonly template: string; readonly reads: Reads}
): Schema {
  const parameters = parametersOf(setting, operation, template)
  const body = bodyOf(setting, operation, reads)
  return {
    ...(parameters.length > 0 && {parameters}),
    ...(body && {requestBody: {...jsonContent(body), required: true}}),
    responses: responsesOf(setting, operation)
  }
}

/** What tables say of the body; else the type that is created or changed, of which PATCH takes any part. */
function bodyOf(setting: Setting, operation: Addressed, reads: Reads): Schema | undefined {
  const rows = sentInBody(operation)
  if (rows.length > 0) return objectSchema(setting, rows, true)
  const {plan} = setting
  const named = bodyTypeOf(operation, reads)
  if (named === undefined) return undefined
  const type = plan.input(named)
  if (operation.method !== 'PATCH') return refTo(type, setting)
  const anyOf = (property: Property): Property => ({...property, required: false})
  const {required: _, ...part} = objectSchema(setting, plan.propertiesOf(type).map(anyOf), plan.isOpen(type))
  return part
}
