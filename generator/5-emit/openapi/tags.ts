import {posix} from 'node:path'
import type {Addressed} from '../../model/requests.ts'

/**
 * The tag of each operation: the folder of its page, by which readers of the docs find it; where all lie in one folder, the first
 * word of its path.
 *
 * @example
 * tagsOf(operations).get(listOrders) // 'orders', of `docs/orders/list.md`
 */
export function tagsOf(operations: readonly Addressed[]): ReadonlyMap<Addressed, string> {
  const folders = new Set(operations.map(folderOf))
  const tagOf = (operation: Addressed) =>
    folders.size > 1 ? posix.basename(folderOf(operation)) : /[A-Za-z][\w-]*/.exec(operation.path)?.[0]
  return new Map(operations.map((operation) => [operation, tagOf(operation) ?? 'root']))
}

function folderOf({source}: Addressed): string {
  return posix.dirname(posix.resolve('/', source.file))
}
