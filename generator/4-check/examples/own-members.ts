import type {JsonMember, JsonObject} from '../../model/page.ts'

/** Without annotations (`@odata.type`, `members@odata.count`), actions (`#microsoft.graph.x`) and `...`. */
export function ownMembers({members}: JsonObject): JsonMember[] {
  return members.filter(({key}) => isOwnKey(key))
}

/** Whether a key of JSON names a property, and is not an annotation. */
export function isOwnKey(key: string): boolean {
  return /^[^\s@#.…{<][^@.…]*$/.test(key)
}
