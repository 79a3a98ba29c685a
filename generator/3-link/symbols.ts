import type {Heading} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import type {Page, PageLink} from '../model/page.ts'
import type {PageIndex} from '../model/page-index.ts'
import type {PrimitiveName} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {Definition} from './definitions.ts'
import {qualify} from './namespaces.ts'

/** Looks up what pages call by name or by link. */
export interface Symbols {
  /** The qualified name as its definition spells it; none where no page defines it. */
  find(name: string, page: Page, link?: PageLink): string | undefined
  /** The heading that a link leads to, whether it introduces a type or not. */
  headingOf(page: Page, link: PageLink): string | undefined
  /** Of everything that pages define, without namespace. */
  readonly names: readonly string[]
  /** What a link leads to, whatever its text: of the page's definitions the one of that name, or else the only one. */
  behind(name: string, page: Page, link?: PageLink): string | undefined
  /** The primitive that the `id` of a type is; none where no page says it. */
  idOf(name: string): PrimitiveName | undefined
  /** What to call a type that no page defines. */
  opaque(name: string, page: Page, link?: PageLink): string
}

/** What pages call by name is among their own definitions: those of another project's pages have to be linked. */
export function symbolsOf(
  definitions: readonly Definition[],
  index: PageIndex,
  namespace: string,
  isOther: (file: string) => boolean = () => false
): Symbols {
  const all = wordsOf(definitions)
  const owned = definitions.filter(({page}) => !isOther(page.file))
  const own = owned.length === definitions.length ? all : wordsOf(owned)
  const {byName} = all
  const byPage = groupBy(definitions, ({page}) => page)
  const ids = new Map(
    definitions.flatMap(({name, declaration}) => {
      const type =
        declaration.of === 'type' ? declaration.properties.find((row) => row.name === 'id')?.type : undefined
      return type?.kind === 'primitive' ? [[name.toLowerCase(), type.name] as const] : []
    })
  )
  const canonical = (definition: Definition | undefined) =>
    definition && (byName.get(definition.name.toLowerCase()) ?? definition.name)

  const headingOf = (page: Page, link: PageLink): Heading | undefined => {
    const {fragment} = link
    const anchors = fragment ? index.resolve(page, link)?.page.anchors : undefined
    return anchors?.find(({name}) => sameAnchor(name, fragment))?.heading
  }

  const byLink = (name: string, page: Page, link: PageLink): {same?: string; only?: string} => {
    const target = index.resolve(page, link)?.page
    const here = (target && byPage.get(target)) ?? []
    const heading = headingOf(page, link)
    const anchored = heading ? here.find(({declaration}) => declaration.heading === heading) : undefined
    const same = here.find(
      (definition) => shortName(definition.name.toLowerCase()) === shortName(name.toLowerCase())
    )
    const only = anchored ?? (here.length === 1 && target !== page ? here[0] : undefined)
    const found = canonical(anchored ?? same)
    const single = canonical(only)
    return {...(found ? {same: found} : {}), ...(single ? {only: single} : {})}
  }

  const byWords = (name: string, page: Page) => {
    const key = name.toLowerCase()
    const qualified = qualify(key, page, namespace).toLowerCase()
    const {byName, byAlias, byShortName} = isOther(page.file) ? all : own
    const here = byPage.get(page)?.find(({name}) => shortName(name).toLowerCase() === key)
    return (
      canonical(here) ??
      byName.get(qualified) ??
      byName.get(qualify(key, {}, namespace).toLowerCase()) ??
      byAlias.get(key) ??
      unique(byShortName.get(shortName(key)))
    )
  }

  return {
    find(name, page, link) {
      const linked = link ? byLink(name, page, link) : {}
      const spelled = byWords(name, page)
      // The words of a link to one type may be the name of another, in another case: `[Call](callstats.md)`.
      const isExact = spelled !== undefined && shortName(spelled) === shortName(link?.text ?? name)
      return linked.same ?? (isExact ? spelled : undefined) ?? linked.only ?? spelled
    },
    behind(name, page, link) {
      const linked = link ? byLink(name, page, link) : {}
      return linked.same ?? linked.only
    },
    idOf: (name) => ids.get(name.toLowerCase()),
    headingOf: (page, link) => headingOf(page, link)?.text,
    names: owned.map(({name}) => shortName(name)),
    opaque: (name, page, link) =>
      leavesNamespace(page, link) ? qualify(name, {}, namespace) : qualify(name, page, namespace)
  }
}

/** Names of definitions in lower case, as their definitions spell them. */
interface Words {
  readonly byName: ReadonlyMap<string, string>
  readonly byShortName: ReadonlyMap<string, ReadonlySet<string>>
  readonly byAlias: ReadonlyMap<string, string>
}

function wordsOf(definitions: readonly Definition[]): Words {
  const byName = new Map<string, string>()
  const byShortName = new Map<string, Set<string>>()
  const byAlias = new Map<string, string>()
  for (const definition of definitions) {
    const key = definition.name.toLowerCase()
    if (!byName.has(key)) byName.set(key, definition.name)
    const name = byName.get(key) ?? definition.name
    push(byShortName, shortName(key), name)
    const aliases = definition.declaration.of === 'type' ? definition.declaration.aliases : []
    for (const alias of aliases) byAlias.set(alias.toLowerCase(), name)
  }
  return {byName, byShortName, byAlias}
}

/**
 * Where files of a namespace begin with its last word, `callrecords-session.md`, a link to `device.md` leads out of it.
 */
function leavesNamespace({file, namespace}: Page, link: PageLink | undefined): boolean {
  const prefix = `${shortName(namespace?.text ?? '').toLowerCase()}-`
  const isOf = (path: string) =>
    path
      .slice(path.lastIndexOf('/') + 1)
      .toLowerCase()
      .startsWith(prefix)
  return Boolean(namespace && link?.path) && isOf(file) && !isOf(link?.path ?? '')
}

/** Anchors are compared without case; a hyphen at an end is a leftover of punctuation. */
function sameAnchor(name: string, fragment: string | undefined): boolean {
  return name.toLowerCase() === fragment?.toLowerCase()
}

function unique(names: ReadonlySet<string> | undefined): string | undefined {
  return names?.size === 1 ? [...names][0] : undefined
}

function push(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}
