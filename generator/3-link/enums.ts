import type {Enum, EnumMember} from '../model/program.ts'
import type {Definition} from './definitions.ts'

/** An enum, still without `typeName`. */
export type BareEnum = Omit<Enum, 'typeName'>

/** One enum of all pages that describe it: the members of the first that lists any, then those of others. */
export function enumOf(definitions: readonly Definition[]): BareEnum {
  const drafts = definitions.flatMap(({draft}) => (draft.of === 'enum' ? [draft] : []))
  const [first] = definitions
  const members = new Map<string, EnumMember>()
  for (const draft of drafts) {
    for (const {name, value, description} of draft.members) {
      if (!members.has(name)) members.set(name, {name, ...(value === undefined ? {} : {value}), description})
    }
  }
  const deprecated = drafts.some((draft) => draft.deprecated)
  return {
    name: first?.name ?? '',
    source: {
      file: first?.page.file ?? '',
      line: first?.draft.place.line ?? 1,
      column: first?.draft.place.column ?? 1
    },
    description: drafts.find(({description}) => description)?.description ?? '',
    flags: drafts.some(({flags}) => flags),
    ...(deprecated ? {deprecated} : {}),
    members: [...members.values()]
  }
}
