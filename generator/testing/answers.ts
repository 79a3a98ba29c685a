/** Answers that API pages show, as values. */
import type {JsonNode} from '../model/page.ts'

/** The value that a node stands for; of keys that occur twice the last. */
export function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plain)
  return Object.fromEntries(node.members.map(({key, value}) => [key, plain(value)]))
}

/** The objects of an answer that are of its type: in `value`, or the whole. */
export function instancesIn(root: JsonNode): JsonNode[] {
  const value = root.kind === 'object' ? root.members.find(({key}) => key === 'value')?.value : root
  if (value?.kind === 'array') return value.items.filter(({kind}) => kind === 'object')
  return [value?.kind === 'object' ? value : root]
}
