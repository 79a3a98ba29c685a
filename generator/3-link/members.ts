import {diagnostic} from '../diagnostics/diagnostic.ts'
import {groupBy} from '../model/group-by.ts'
import type {Page, TypeExpression, ValueList} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import type {BareEnum} from './enums.ts'
import type {Symbols} from './symbols.ts'

interface Listed {
  readonly page: Page
  readonly values: ValueList
}

/**
 * Enums with what descriptions of properties say of them: whether members combine, and the members of those whose table shows
 * another enum's. That is where no description lists any of them; the descriptions are believed then.
 */
export function withListedMembers(
  enums: readonly BareEnum[],
  pages: readonly Page[],
  symbols: Symbols,
  report: (diagnostic: Diagnostic) => void
): BareEnum[] {
  const lists = listsByEnum(pages, symbols)
  const combined = combinedEnums(pages, symbols)
  return enums.map((bare) => {
    const listed = lists.get(bare.name) ?? []
    const flags = bare.flags || combined.has(bare.name) || listed.some(({values}) => values.flags)
    const entry = {...bare, flags}
    const memberNames = new Set(entry.members.map(({name}) => name.toLowerCase()))
    const [first] = listed
    const areDisjoint = listed.every(({values: {values}}) =>
      values.every(({name}) => !memberNames.has(name.toLowerCase()))
    )
    if (!first || memberNames.size === 0 || !areDisjoint || first.values.values.length < 2) return entry
    const related = [
      {message: 'its values are listed here', source: {file: first.page.file, ...first.values.place}}
    ]
    report(diagnostic('members-not-this-enum', entry.source, {name: entry.name}, {related}))
    const members = first.values.values.filter(({name}) => name !== 'null')
    return {
      ...entry,
      members: members.map(({name, description, place: {line, column}}) => ({
        name,
        description,
        source: {file: first.page.file, line, column}
      }))
    }
  })
}

function listsByEnum(pages: readonly Page[], symbols: Symbols): Map<string, Listed[]> {
  const lists = pages.flatMap((page) =>
    page.types
      .flatMap(({properties}) => properties)
      .flatMap(({type, facts: {values}}) => {
        const name = values?.closed ? referred(type, page, symbols) : undefined
        return name && values ? [{name, page, values}] : []
      })
  )
  return groupBy(lists, ({name}) => name)
}

/** Those of which a description says so without a list. */
function combinedEnums(pages: readonly Page[], symbols: Symbols): Set<string> {
  const names = pages.flatMap((page) =>
    page.types.flatMap(({properties}) =>
      properties.flatMap(({type, facts}) => (facts.combines && referred(type, page, symbols)) || [])
    )
  )
  return new Set(names)
}

function referred(type: TypeExpression, page: Page, symbols: Symbols): string | undefined {
  if (type.kind === 'collection') return referred(type.of, page, symbols)
  return type.kind === 'named' ? symbols.find(type.name, page, type.link) : undefined
}
