import type {EnumDraft, NamedType, PropertyDraft, TypeDraft, TypeExpression} from '../model/page.ts'
import type {Definition} from './definitions.ts'
import type {Symbols} from './symbols.ts'

/**
 * Enums that no page defines, but whose values the properties that have them list:
 * `| status | alertStatus | Possible values are: `new`, `resolved`. |`
 */
export function proseEnums(definitions: readonly Definition[], symbols: Symbols): Definition[] {
  return definitions.flatMap(({page, draft}) => {
    if (draft.of !== 'type') return []
    return draft.properties.flatMap((row) => {
      const named = innermost(row.type)
      if (!named || named.otherwise || !row.facts.values?.closed) return []
      // A page that was not read may define anything: `| result | [actionResult](action-result.md) | … |`.
      if (named.link?.path && !row.facts.values.sure) return []
      if (symbols.find(named.name, page, named.link)) return []
      const name = symbols.opaque(named.name, page, named.link)
      return [{page, name, draft: {of: 'enum' as const, ...drafted(row, named, draft)}}]
    })
  })
}

function innermost(type: TypeExpression): NamedType | undefined {
  if (type.kind === 'named') return type
  return type.kind === 'collection' ? innermost(type.of) : undefined
}

function drafted({facts}: PropertyDraft, {name, place}: NamedType, {section}: TypeDraft): EnumDraft {
  const values = facts.values?.values ?? []
  return {
    names: [{from: 'link', name, place}],
    local: false,
    place,
    section,
    description: '',
    flags: facts.values?.flags ?? false,
    deprecated: false,
    members: values
      .filter((value) => value.name !== 'null')
      .map((value) => ({name: value.name, place: value.place, description: value.description}))
  }
}
