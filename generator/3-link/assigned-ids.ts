import type {Operation, Resource} from '../model/program.ts'
import {bodyTypeOf, isAddressed, pathKey, readsOf} from '../model/requests.ts'

/**
 * Types without the claim that a request must have the `id` of what it creates, where the docs create at `/orders` what they read
 * or change at `/orders/{id}`: a column `Required` of a type's page speaks of answers, and the id comes with the answer.
 *
 * @example
 * withAssignedIds([order], operations)[0]?.properties[0]?.requiredToCreate // null, of `id`
 */
export function withAssignedIds<R extends Pick<Resource, 'name' | 'properties'>>(
  resources: readonly R[],
  operations: readonly Operation[]
): R[] {
  const requests = operations.filter(isAddressed)
  const reads = readsOf(requests)
  const items = new Set(
    requests.filter(({path}) => /(?:\{[^{}]*id\}|:\w*id)\/?$/i.test(path)).map(({path}) => pathKey(path))
  )
  const created = new Set(
    requests
      .filter((request) => request.method === 'POST' && items.has(`${pathKey(request.path)}/:`))
      .flatMap((request) => bodyTypeOf(request, reads) ?? [])
  )
  return resources.map((resource) =>
    created.has(resource.name) && resource.properties.some(isRequiredId)
      ? {
          ...resource,
          properties: resource.properties.map((property) =>
            isRequiredId(property) ? {...property, requiredToCreate: null} : property
          )
        }
      : resource
  )
}

function isRequiredId({name, requiredToCreate}: Resource['properties'][number]): boolean {
  return name === 'id' && requiredToCreate === true
}
