import {diagnostic} from '../diagnostics/diagnostic.ts'
import {groupBy} from '../model/group-by.ts'
import type {Diagnostic, Enum, EnumRef, Program, Property, SourceRange, TypeRef} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {TypeCounts, ValueCounts} from './counts.ts'
import type {Declarations, DeclaredMembers} from './insertions/declarations.ts'
import {newMember} from './insertions/new-member.ts'
import {NameCounts} from './name-counts.ts'
import {nameRange, pathOf} from './places.ts'

/** A list of members, and all values of it. */
interface Members {
  /** The property or the enum. */
  readonly name: string
  readonly source: SourceRange
  readonly documented: readonly string[]
  readonly declared: DeclaredMembers | undefined
  readonly counts: readonly ValueCounts[]
}

interface Reporting {
  readonly program: Program
  readonly declarations: Declarations
  readonly minCount: number
}

/** Members that are not documented, and documented ones that were never seen: once for each list of members. */
export function memberFindings(types: readonly TypeCounts[], reporting: Reporting): Diagnostic[] {
  return membersOf(types, reporting).flatMap((members) => [
    ...unknownMembers(members, reporting.minCount),
    ...unseenMembers(members)
  ])
}

function unknownMembers(members: Members, minCount: number): Diagnostic[] {
  const {name: of, source, declared, counts} = members
  const places = counts.reduce((sum, {values}) => sum + values, 0)
  const names = new NameCounts()
  for (const {members} of counts) names.addAll(members)
  const {shown, hidden} = names.shown(minCount, places)
  const found = shown.map(({name: member, count}) => {
    const insertion = declared && newMember(member, declared)
    if (!declared || !insertion) {
      const reason = declared
        ? 'the list of members has no layout that another could follow'
        : 'no list on the page has exactly these members'
      const note = `Document the member. There is no fix: ${reason}.`
      return diagnostic('traffic-unknown-member', source, {of, member, count}, {note})
    }
    return diagnostic(
      'traffic-unknown-member',
      {file: declared.page.file, ...insertion.place},
      {of, member, count},
      {
        actual: '',
        expected: [insertion.text],
        related: [{message: `\`${of}\` is documented here`, source}]
      }
    )
  })
  return hidden === 0 ? found : [...found, diagnostic('traffic-unknown-member', source, {of, count: hidden})]
}

function unseenMembers({name, source, documented, counts}: Members): Diagnostic[] {
  const values = counts.reduce((sum, {values}) => sum + values, 0)
  const seen = new Set(counts.flatMap(({seenMembers}) => [...seenMembers]))
  const members = documented.filter((member) => !seen.has(member))
  if (values === 0 || seen.size === 0 || members.length === 0) return []
  return [diagnostic('traffic-never-seen', source, {name, members, values})]
}

/** Lists of members that values were compared with: enums, and lists of properties' own. */
function membersOf(types: readonly TypeCounts[], {program, declarations}: Reporting): Members[] {
  const enums = new Map(program.enums.map((one) => [one.name, one]))
  const all = types.flatMap(({resource, values}) =>
    values.flatMap((counts) => {
      const list = listIn(counts.type, enums)
      return list ? [{type: resource.name, counts, list}] : []
    })
  )
  const byList = groupBy(all, ({counts: {property}, list}) => ('typeName' in list ? list : property))
  return [...byList.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const {list, type, counts} = first
    const {property} = counts
    const documented = list.members.map(({name}) => name)
    return [
      {
        ...('typeName' in list
          ? {name: shortName(list.name), source: list.source, declared: declarations.members(list)}
          : ofProperty(type, property, documented, declarations)),
        documented,
        counts: group.map((one) => one.counts)
      }
    ]
  })
}

function ofProperty(
  type: string,
  property: Property,
  documented: readonly string[],
  declarations: Declarations
): Pick<Members, 'name' | 'source' | 'declared'> {
  return {
    name: pathOf(type, property),
    source: nameRange(property),
    declared: declarations.values(property, documented)
  }
}

/** The list of members that a type is, or holds. */
function listIn(type: TypeRef, enums: ReadonlyMap<string, Enum>): EnumRef | Enum | undefined {
  if (type.kind === 'enum') return type
  if (type.kind === 'reference') return enums.get(type.name)
  return type.kind === 'union' ? type.of.flatMap((one) => listIn(one, enums) ?? [])[0] : undefined
}
