import type {Enum, EnumMember, Openness} from '../model/program.ts'
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
    flags: drafts.some(({flags}) => flags) || areBits([...members.values()]),
    ...(deprecated ? {deprecated} : {}),
    // A page or a section that lists the members outdoes every sentence.
    ...(drafts.every(({fromProse}) => fromProse) ? opennessOf(drafts) : {}),
    members: [...members.values()]
  }
}

function opennessOf(drafts: readonly Openness[]): Openness {
  return {...(drafts.some(({open}) => open) ? {open: true} : {}), fromProse: true}
}

/** Numbers that can be added up without loss: 1, 2, 4, … and perhaps 0. */
function areBits(members: readonly EnumMember[]): boolean {
  const bits = members.flatMap(({value}) => (value ? [value] : [])).sort((a, b) => a - b)
  const all = members.every(({value}) => value !== undefined)
  return all && bits.length > 2 && bits.every((bit, index) => bit === 2 ** index)
}
