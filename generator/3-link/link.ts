import {groupBy} from '../model/group-by.ts'
import type {Page, Section} from '../model/page.ts'
import {pageIndex} from '../model/page-index.ts'
import type {Diagnostic, Enum, Program} from '../model/program.ts'
import {withAssignedIds} from './assigned-ids.ts'
import {withBases} from './bases.ts'
import {type Definition, definitionsOf} from './definitions.ts'
import {withEnumNamespaces} from './enum-namespaces.ts'
import {enumOf} from './enums.ts'
import {withInheritedValues} from './inherited-values.ts'
import {linkFindings} from './links.ts'
import {withListedMembers} from './members.ts'
import {mostStatedNamespace} from './namespaces.ts'
import {operationsOf} from './operations.ts'
import {proseEnums} from './prose-enums.ts'
import {propertyNames, withShown} from './representation.ts'
import {type Contribution, grouped, resourceOf} from './resources.ts'
import {symbolsOf} from './symbols.ts'
import {typeNames} from './type-names.ts'
import {withValueSections} from './value-sections.ts'

/** What linking needs of the options. */
export interface LinkOptions {
  /** Of names whose pages state none: `microsoft.graph`. By default what most pages state. */
  readonly namespace?: string | undefined
  /** Of names in the pages of other projects, by file, where the page states none. */
  readonly namespaces?: ReadonlyMap<string, string>
}

/**
 * Makes one program of many pages.
 *
 * @example
 * link([parse(source)]).resources[0]?.name // 'microsoft.graph.user'
 */
export function link(read: readonly Page[], options: LinkOptions = {}): Program {
  const {namespaces = new Map()} = options
  const namespace = options.namespace ?? mostStatedNamespace(read.filter(({file}) => !namespaces.has(file)))
  const pages = read.map((page) => withNamespace(page, namespaces.get(page.file)))
  const diagnostics: Diagnostic[] = pages.flatMap((page) => [...page.diagnostics])
  const reported = new Set<string>()
  const report = (diagnostic: Diagnostic) => {
    // What lacks is at the heading: once for all that lead there.
    if (diagnostic.code === 'type-without-properties') {
      const key = `${diagnostic.source.file}: ${diagnostic.message}`
      if (reported.has(key)) return
      reported.add(key)
    }
    diagnostics.push(diagnostic)
  }
  const sorted = withValueSections([...pages].sort((a, b) => compare(a.file, b.file)))
  const index = pageIndex(sorted)
  const isOther = (file: string) => namespaces.has(file)
  const definitions = withEnumNamespaces(definitionsOf(sorted, index, namespace, isOther), index)
  definitions.push(...proseEnums(definitions, symbolsOf(definitions, index, namespace, isOther)))
  const symbols = symbolsOf(definitions, index, namespace, isOther)
  const drawnEnums = [
    ...grouped(definitions.filter(({declaration}) => declaration.of === 'enum')).values()
  ].map(enumOf)
  const enums = withListedMembers(drawnEnums, sorted, symbols, report)
  const membersByEnum = new Map(enums.map(({name, members}) => [name, members.map((member) => member.name)]))
  const membersOf = (name: string) => membersByEnum.get(name) ?? []
  const hasRequests = sorted.some(documentsRequests)
  const contributionOf = ({page, declaration}: Definition): Contribution[] =>
    declaration.of === 'type'
      ? [{page, declaration, lookup: {page, symbols, membersOf, report, hasRequests}}]
      : []

  const drawn = [...grouped(definitions.filter(({declaration}) => declaration.of === 'type')).values()].map(
    (group) => {
      const parts = group.flatMap(contributionOf)
      return {parts, resource: resourceOf(group[0]?.name ?? '', parts)}
    }
  )
  const based = withInheritedValues(withBases(drawn), enums)
  const namesOf = propertyNames(based)
  const bare = based.map((resource, at) =>
    withShown(resource, drawn[at]?.parts ?? [], namesOf, based, report)
  )
  for (const page of sorted) diagnostics.push(...linkFindings(page, index))

  const names = typeNames([...bare, ...enums].map(({name}) => name).sort(compare))
  const identified = <T extends {readonly name: string}>(all: readonly T[]) =>
    all
      .map(({name, ...rest}) => ({name, typeName: names.get(name) ?? name, ...rest}))
      .sort((a, b) => compare(a.name, b.name))
  const operations = operationsOf(sorted, {
    types: [...bare, ...enums],
    namespace,
    lookup: (page) => ({page, symbols, membersOf, report, hasRequests: false})
  })
  return {
    version: 2,
    ...(namespace !== '' && {namespace}),
    resources: identified(withAssignedIds(bare, operations)),
    enums: identified(enums) satisfies Enum[],
    diagnostics: diagnostics.sort(byPlace),
    ...dialectsOf(sorted),
    ...(operations.length > 0 && {operations})
  }
}

function withNamespace(page: Page, namespace: string | undefined): Page {
  if (namespace === undefined || page.namespace) return page
  return {...page, namespace: {text: namespace, place: {line: 1, column: 1, endLine: 1, endColumn: 1}}}
}

function dialectsOf(pages: readonly Page[]): Pick<Program, 'dialects'> {
  const named = pages.flatMap(({dialect, file}) => (dialect === undefined ? [] : {dialect, file}))
  if (named.length === 0) return {}
  const byDialect = [...groupBy(named, ({dialect}) => dialect)]
  return {dialects: Object.fromEntries(byDialect.map(([name, of]) => [name, of.map(({file}) => file)]))}
}

function documentsRequests({operations, root}: Page): boolean {
  return operations.length > 0 || listsMethods(root)
}

function listsMethods({kind, sections}: Section): boolean {
  return kind === 'methods' || sections.some(listsMethods)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.source.file, b.source.file) ||
    a.source.line - b.source.line ||
    a.source.column - b.source.column ||
    compare(a.code, b.code)
  )
}
