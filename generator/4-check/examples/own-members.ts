import type {JsonMember, JsonObject} from '../../model/page.ts'

/** Without annotations (`@odata.type`, `members@odata.count`), actions (`#microsoft.graph.x`) and `...`. */
export function ownMembers({members}: JsonObject): JsonMember[] {
  return members.filter(({key}) => /^[^\s@#.…{<][^@.…]*$/.test(key))
}
