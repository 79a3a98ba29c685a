import type {EnumDeclaration, NameEvidence, Page, PageLink, TypeDeclaration} from '../model/page.ts'
import type {PageIndex} from '../model/page-index.ts'
import {shortName} from '../model/short-name.ts'
import {qualify, withStatedNamespace} from './namespaces.ts'

/** A type or enum that a page defines, by the name that the evidence gives it. */
export interface Definition {
  readonly page: Page
  /** Qualified: `microsoft.graph.user`. */
  readonly name: string
  readonly declaration: ({readonly of: 'type'} & TypeDeclaration) | ({readonly of: 'enum'} & EnumDeclaration)
}

const identifier = /^#?\d{0,9}[A-Za-z_][\w.]*$/

/** Names every declaration of every page; those of a page that is named like them come first, and are believed first. What pages of other projects call alike is something else. */
export function definitionsOf(
  pages: readonly Page[],
  index: PageIndex,
  namespace: string,
  isOther: (file: string) => boolean = () => false
): Definition[] {
  const linkNames = linkNamesOf(pages, index)
  const owners = titledLike(pages)
  const named = pages.flatMap((page): Definition[] => {
    const declarations: Definition['declaration'][] = [
      ...page.types.map((declaration) => ({of: 'type' as const, ...declaration})),
      ...page.enums.map((declaration) => ({of: 'enum' as const, ...declaration}))
    ]
    const alone = declarations.length === 1
    return declarations.map((declaration) => {
      const stated = declaration.names.find(
        ({from, name}) =>
          (from === 'annotation' && !isCopied(name, declaration, owners)) || from === 'heading'
      )
      const name =
        (stated && cased(stated, declaration.names)) ??
        (alone ? linkNames.get(page) : undefined) ??
        declaration.names[0]?.name ??
        page.file
      return {page, name: qualify(name, page, namespace), declaration}
    })
  })
  const own = named.filter(({page}) => !isOther(page.file))
  const others = named.filter(({page}) => isOther(page.file))
  return apart([...withStatedNamespace(own), ...withStatedNamespace(others)]).sort(
    (a, b) => Number(isNamedLike(b)) - Number(isNamedLike(a))
  )
}

/**
 * Types below headings of several pages have their page's name before their own where they share that: what two pages call
 * `provider` in passing need not be one type. The first keeps its name, as does what a title or an annotation names.
 */
function apart(definitions: readonly Definition[]): Definition[] {
  const taken = new Map<string, Page>()
  for (const one of definitions) if (!isPassing(one)) taken.set(one.name.toLowerCase(), one.page)
  return definitions.map((one) => {
    const key = one.name.toLowerCase()
    const owner = taken.get(key) ?? one.page
    taken.set(key, owner)
    if (owner === one.page || !isPassing(one)) return one
    const file = one.page.file.slice(one.page.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
    const at = one.name.lastIndexOf('.') + 1
    return {...one, name: `${one.name.slice(0, at)}${file.replace(/\W+/g, '_')}.${one.name.slice(at)}`}
  })
}

/** Below a heading within a page, and named by that alone. */
function isPassing({page, declaration}: Definition): boolean {
  const isSaid = declaration.names.some(({from, name}) => from === 'annotation' || name.includes('.'))
  return (
    declaration.of === 'type' &&
    !isSaid &&
    declaration.heading !== undefined &&
    declaration.heading !== page.title
  )
}

/** The short names that headings give types, in lower case. */
function titledLike(pages: readonly Page[]): Set<string> {
  const declarations = pages.flatMap(({types, enums}) => [...types, ...enums])
  return new Set(declarations.flatMap((declaration) => headingName(declaration) ?? []))
}

function headingName({names}: TypeDeclaration | EnumDeclaration): string | undefined {
  const name = names.find(({from}) => from === 'heading')?.name
  return name === undefined ? undefined : shortName(name).toLowerCase()
}

/** An annotation of a block that was copied from another page: it names a type that a heading there names, and the heading here another. */
function isCopied(
  name: string,
  declaration: TypeDeclaration | EnumDeclaration,
  headings: ReadonlySet<string>
): boolean {
  const annotated = shortName(name).toLowerCase()
  const own = headingName(declaration)
  return own !== undefined && own !== annotated && headings.has(annotated)
}

/** An annotation in lower case takes the case of the heading that says the same: `orderRange` of `orderrange`. */
function cased({name}: NameEvidence, names: readonly NameEvidence[]): string {
  const short = shortName(name)
  const spellings = names.map((one) => shortName(one.name).slice(1))
  const spelling = spellings.find((one) => /^[a-z].*[A-Z]/.test(one) && one.toLowerCase() === short.slice(1))
  return spelling ? name.slice(0, name.length - spelling.length) + spelling : name
}

/** `microsoft.graph.user` of `user.md`. */
function isNamedLike({name, page}: Definition): boolean {
  const file = page.file.slice(page.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return file.toLowerCase() === name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** What most links to a page call it, where they call it by a name at all. */
function linkNamesOf(pages: readonly Page[], index: PageIndex): Map<Page, string> {
  const counts = new Map<Page, Map<string, number>>()
  const count = (page: Page, link: PageLink) => {
    if (link.fragment !== undefined || !identifier.test(link.text)) return
    const target = index.resolve(page, link)?.page
    if (!target || target === page) return
    const texts = counts.get(target) ?? new Map<string, number>()
    counts.set(target, texts.set(link.text, (texts.get(link.text) ?? 0) + 1))
  }
  for (const page of pages) for (const link of page.links) count(page, link)
  return new Map([...counts].map(([page, texts]) => [page, mostCommon(texts)]))
}

function mostCommon(texts: ReadonlyMap<string, number>): string {
  const [first] = [...texts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
