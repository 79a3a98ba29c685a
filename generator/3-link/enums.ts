import type {Enum, EnumMember, Openness} from '../model/program.ts'
import type {Definition} from './definitions.ts'

/** An enum, still without `typeName`. */
export type BareEnum = Omit<Enum, 'typeName'>

/** One enum of all pages that describe it: the members of the first that lists any, then those of others. */
export function enumOf(definitions: readonly Definition[]): BareEnum {
  const declarations = definitions.flatMap(({declaration}) =>
    declaration.of === 'enum' ? [declaration] : []
  )
  const [first] = definitions
  const members = new Map<string, EnumMember>()
  for (const {declaration, page} of definitions) {
    if (declaration.of !== 'enum') continue
    for (const {name, value, description, place} of declaration.members) {
      if (members.has(name)) continue
      const source = {file: page.file, line: place.line, column: place.column}
      members.set(name, {name, ...(value === undefined ? {} : {value}), description, source})
    }
  }
  const deprecated = declarations.some((declaration) => declaration.deprecated)
  return {
    name: first?.name ?? '',
    source: {
      file: first?.page.file ?? '',
      line: first?.declaration.place.line ?? 1,
      column: first?.declaration.place.column ?? 1
    },
    description: declarations.find(({description}) => description)?.description ?? '',
    flags: declarations.some(({flags}) => flags) || areBits([...members.values()]),
    ...(deprecated ? {deprecated} : {}),
    // A page or a section that lists the members outdoes every sentence.
    ...(declarations.every(({fromProse}) => fromProse) ? opennessOf(declarations) : {}),
    members: [...members.values()]
  }
}

function opennessOf(declarations: readonly Openness[]): Openness {
  return {...(declarations.some(({open}) => open) ? {open: true} : {}), fromProse: true}
}

/** Numbers that can be added up without loss: 1, 2, 4, … and perhaps 0. */
function areBits(members: readonly EnumMember[]): boolean {
  const bits = members.flatMap(({value}) => (value ? [value] : [])).sort((a, b) => a - b)
  const all = members.every(({value}) => value !== undefined)
  return all && bits.length > 2 && bits.every((bit, index) => bit === 2 ** index)
}
