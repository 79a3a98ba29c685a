import type {Addressed} from '../../model/requests.ts'

/**
 * An identifier of its own for each operation, by its name; numbers tell those of one name apart.
 *
 * @example
 * operationIds([{name: 'List users', …}]) // Map {{name: 'List users', …} → 'listUsers'}
 */
export function operationIds(operations: readonly Addressed[]): ReadonlyMap<Addressed, string> {
  const taken = new Set<string>()
  /** The number that the next of a name tries first. */
  const counts = new Map<string, number>()
  return new Map(
    operations.map((operation) => {
      const name = camelCase(operation.name) || camelCase(`${operation.method} ${operation.path}`)
      let id = name
      let count = counts.get(name) ?? 2
      for (; taken.has(id); count++) id = `${name}${count}`
      counts.set(name, count)
      taken.add(id)
      return [operation, id]
    })
  )
}

/** `List users' messages` -> `listUsersMessages` */
function camelCase(text: string): string {
  const words = text.replaceAll(/['’]/g, '').match(/[A-Za-z\d]+/g) ?? []
  return words
    .map((word, at) =>
      at === 0
        ? word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (upper) => upper.toLowerCase())
        : word.charAt(0).toUpperCase() + word.slice(1)
    )
    .join('')
}
