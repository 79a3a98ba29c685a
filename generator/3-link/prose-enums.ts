import {groupBy} from '../model/group-by.ts'
import type {
  EnumDeclaration,
  NamedType,
  Page,
  PropertyDeclaration,
  TypeDeclaration,
  TypeExpression
} from '../model/page.ts'
import type {Definition} from './definitions.ts'
import {opennessOf} from './properties.ts'
import type {Symbols} from './symbols.ts'

/** A property whose type cell names what no page defines, and whose description lists values. */
interface Use {
  readonly page: Page
  readonly row: PropertyDeclaration
  readonly named: NamedType
  readonly declaration: TypeDeclaration
  /** Qualified. */
  readonly name: string
}

/**
 * Enums that no page defines, but whose values the properties that have them list:
 * `| status | alertStatus | Possible values are: `new`, `resolved`. |`
 */
export function proseEnums(definitions: readonly Definition[], symbols: Symbols): Definition[] {
  const uses = definitions.flatMap(({page, declaration}): Use[] => {
    if (declaration.of !== 'type') return []
    return declaration.properties.flatMap((row) => {
      const named = innermost(row.type)
      const {values} = row.facts
      if (!named || named.otherwise || !(values?.closed || values?.open)) return []
      // A page that was not read may define anything: `| result | [actionResult](action-result.md) | … |`.
      if (named.link?.path && !values.sure) return []
      if (symbols.find(named.name, page, named.link)) return []
      return [{page, row, named, declaration, name: symbols.opaque(named.name, page, named.link)}]
    })
  })
  const byName = groupBy(uses, ({name}) => name)
  return [...byName.values()].flatMap((same) => (isOneEnum(same) ? same.map(definition) : []))
}

/**
 * Whether a word that several properties have in their type cells is the name of one enum: their lists are alike.
 * `select` with `on` and `off` here, and with `calm` and `loud` there, is but a word for "one of these". Nobody would make
 * up `alertStatus` for that.
 */
function isOneEnum(uses: readonly Use[]): boolean {
  if (uses.some(({named}) => named.link || named.name.includes('.'))) return true
  const lists = uses.map(({row}) => new Set(row.facts.values?.values.map(({name}) => name.toLowerCase())))
  const longest = lists.reduce((one, other) => (other.size > one.size ? other : one))
  const compound = uses.some(({named}) => /[a-z\d][A-Z]/.test(named.name))
  return lists.every((list) => {
    const shared = [...list].filter((name) => longest.has(name)).length
    return shared > (compound ? 0 : list.size / 2)
  })
}

function innermost(type: TypeExpression): NamedType | undefined {
  if (type.kind === 'named') return type
  return type.kind === 'collection' ? innermost(type.of) : undefined
}

function definition({page, name, ...use}: Use): Definition {
  return {page, name, declaration: {of: 'enum' as const, ...enumDeclaration(use)}}
}

function enumDeclaration({
  row: {facts},
  named: {name, place},
  declaration: {section}
}: Omit<Use, 'page' | 'name'>): EnumDeclaration {
  const values = facts.values?.values ?? []
  return {
    names: [{from: 'link', name, place}],
    local: false,
    place,
    section,
    description: '',
    flags: facts.values?.flags ?? false,
    deprecated: false,
    ...(facts.values ? opennessOf(facts.values) : {}),
    members: values
      .filter((value) => value.name !== 'null')
      .map((value) => ({name: value.name, place: value.place, description: value.description}))
  }
}
