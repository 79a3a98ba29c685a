import type {JsonMember, JsonNode} from './page.ts'

/** A key that its object has already. */
export interface DuplicateKey {
  readonly member: JsonMember
  readonly first: JsonMember
}

/** `...` and `{property}` stand for keys that are left out. */
const standsForOthers = /^(?:\s*|\.+|…|[{<].*)$/s

/**
 * The keys that an object holds twice, at any depth, in order of place.
 *
 * @example
 * [...duplicateKeys(root)].map(({member}) => member.key) // ['id'], of `{"id": 1, "name": "a", "id": 2}`
 */
export function* duplicateKeys(node: JsonNode): Generator<DuplicateKey> {
  if (node.kind === 'array') for (const item of node.items) yield* duplicateKeys(item)
  if (node.kind !== 'object') return
  const firstByKey = new Map<string, JsonMember>()
  for (const member of node.members) {
    const first = firstByKey.get(member.key)
    if (!first) firstByKey.set(member.key, member)
    else if (!standsForOthers.test(member.key)) yield {member, first}
    yield* duplicateKeys(member.value)
  }
}
