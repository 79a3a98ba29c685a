import {pathParts} from './paths.ts'
import type {HttpMethod, Operation} from './program.ts'

/** A request of which the docs say the method and the path. */
export type Addressed = Operation & {readonly method: HttpMethod; readonly path: string}

export function isAddressed(operation: Operation): operation is Addressed {
  return operation.method !== null && operation.path !== null
}

/** Each request once, with an answer where any page says it; those of fixed words before those that a parameter would match too. */
export function distinct(operations: readonly Addressed[]): Addressed[] {
  const byRequest = new Map<string, Addressed>()
  for (const operation of operations) {
    const key = `${operation.method} ${pathKey(operation.path)}`
    if (byRequest.get(key)?.answer === undefined) byRequest.set(key, operation)
  }
  return [...byRequest]
    .map(([key, operation]) => ({key: key.replaceAll(':', '~'), operation}))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({operation}) => operation)
}

/** The base of most requests; of several that are as common, the first in the alphabet. Undefined where no example shows one. */
export function commonBase(operations: readonly Operation[]): string | undefined {
  const bases = operations.flatMap(({base}) => base ?? []).sort()
  const counts = new Map<string, number>()
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

/** The first request that reads what stands at an address, by the key of its path. */
export type Reads = ReadonlyMap<string, Addressed>

export function readsOf(operations: readonly Addressed[]): Reads {
  const reads = operations.filter(({method}) => method === 'GET')
  return new Map(reads.toReversed().map((operation) => [pathKey(operation.path), operation]))
}

/** The type of a request's body: the one that the page names; else of what a POST creates, or of what stands at the address that is changed. */
export function bodyTypeOf(operation: Addressed, reads: Reads): string | undefined {
  const {method, status, answer, isCollection, body} = operation
  if (body !== undefined) return body
  if (method === 'POST') return status === 201 && !isCollection ? answer : undefined
  if (method !== 'PATCH' && method !== 'PUT') return undefined
  if (answer !== undefined) return isCollection ? undefined : answer
  const read = reads.get(pathKey(operation.path))
  return read?.isCollection ? undefined : read?.answer
}

/** Whether its path ends in the id of what it is about: `/users/{id}`, not `/users/{id}/manager`. */
export function endsInId({path, isCollection}: Addressed): boolean {
  return !isCollection && /(\}|>)\/?$/.test(path) && !/\([^()]*$/.test(path)
}

/** The same for paths that differ in the names of their parameters: `/users/:`. */
export function pathKey(path: string): string {
  return pathParts(path)
    .map((part) => (part.kind === 'parameter' ? ':' : part.text))
    .join('')
}

/**
 * Whether a request asks for some properties only.
 *
 * @example
 * selectsProperties('/users?$select=id,mail') // true
 */
export function selectsProperties(url: string): boolean {
  return /[?&](?:\$select|fields|select)=/i.test(url)
}
