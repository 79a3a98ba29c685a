import {posix} from 'node:path'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import {jsonTypes} from '../model/json-types.ts'
import type {Page, PageLink, TypeDeclaration, TypeExpression} from '../model/page.ts'
import {shortName} from '../model/short-name.ts'
import type {SourceFile} from '../model/source-file.ts'

/**
 * The pages among `contextPages` on which it depends what is found in `named`: those that define what they name or describe
 * the same types, the bases of all these, for enums those that list their members, and for a block of JSON that shows
 * another resource those that it may show. Only they are read, chosen by a look at their text: reading a thousand pages
 * takes seconds, and most depend on five.
 *
 * @example
 * related([user], sources, parse) // the page of status.md alone, where user.md names no type but `status`
 */
export function related(
  named: readonly Page[],
  contextPages: readonly SourceFile[],
  read: (source: SourceFile) => Page
): Page[] {
  const namedFiles = new Set(named.map(({file}) => file))
  const glance = glanceOver(
    contextPages.filter(({file}) => !namedFiles.has(file)),
    new Set(named.flatMap(ownNames).map(letters))
  )
  const chosen = new Map<string, Page>()
  const choose = (sources: readonly SourceFile[]): Page[] => {
    const fresh = [...new Set(sources)].filter(({file}) => !chosen.has(file)).map(read)
    for (const page of fresh) chosen.set(page.file, page)
    return fresh
  }
  const chooseWithBases = (sources: readonly SourceFile[]): void => {
    let last = choose(sources)
    while (last.length > 0) last = choose(glance.defining(last.flatMap(ownNames)))
  }
  chooseWithBases([
    ...glance.defining(named.flatMap((page) => [...ownNames(page), ...typeNames(page)])),
    ...named.flatMap((page) => [
      ...glance.linked(page),
      ...(isNamedByLinks(page) ? glance.linking(page) : [])
    ]),
    ...glance.listing(named.flatMap(({enums}) => enums.map(({names}) => names[0]?.name ?? ''))),
    ...named.flatMap(({types}) => types.filter(showsAnother).flatMap((type) => glance.holding(type.shown)))
  ])
  choose(glance.ofCommonBase([...named, ...chosen.values()]))
  return [...chosen.values()]
}

/** What texts seem to hold; a page too many does no harm. */
interface Glance {
  readonly defining: (names: readonly string[]) => SourceFile[]
  /** Those with a row of such a type that speaks of its values. */
  readonly listing: (names: readonly string[]) => SourceFile[]
  /** Those that hold most of these names. */
  readonly holding: (names: readonly {readonly name: string}[]) => SourceFile[]
  /** Those that name the page's file. */
  readonly linking: (page: Page) => SourceFile[]
  /** The targets of a page's links, as far as more counts of them than that they are there. */
  readonly linked: (page: Page) => SourceFile[]
  /**
   * The base that most types name, with so many of them that it is the most frequent one among these pages too: types
   * with a key inherit from it where no page says so.
   */
  readonly ofCommonBase: (pages: readonly Page[]) => SourceFile[]
}

/** Names in `defined` are known; others that no source defines may be misspelt. */
function glanceOver(sources: readonly SourceFile[], defined: ReadonlySet<string>): Glance {
  const byName = grouped(sources, definedIn)
  const byBase = grouped(sources, ({text}) => shortNames(text, /"baseType"\s*:\s*"([^"]*)"/gi))
  const byFile = new Map(sources.map((source) => [source.file.toLowerCase(), source]))
  const near = (name: string) =>
    defined.has(name) ? [] : didYouMean(name, byName.keys()).flatMap((it) => byName.get(it) ?? [])
  let lowered: readonly {readonly source: SourceFile; readonly lower: string}[] = []
  const withText = (test: (lower: string) => boolean) => {
    if (lowered.length === 0) lowered = sources.map((source) => ({source, lower: source.text.toLowerCase()}))
    return lowered.filter(({lower}) => test(lower)).map(({source}) => source)
  }
  const defining: Glance['defining'] = (names) => {
    const wanted = new Set(names.map(letters).filter((name) => name !== ''))
    return [...wanted].flatMap((name) => byName.get(name) ?? near(name))
  }
  return {
    defining,
    listing: (names) => {
      const words = names.map(shortName).filter((name) => /^\w+$/.test(name))
      const row = new RegExp(`\\|.*\\b(?:${words.join('|')})\\b.*\\b(?:values?|combination)\\b`, 'i')
      return words.length === 0 ? [] : sources.filter(({text}) => !showsRequest(text) && row.test(text))
    },
    holding: (shown) => {
      const keys = shown.map(({name}) => name.toLowerCase())
      return withText((lower) => keys.filter((key) => lower.includes(key)).length * 5 >= keys.length * 4)
    },
    linked: ({file, links}) =>
      links.filter(leadsToMore).flatMap(({path = ''}) => {
        const whole = posix.join(posix.dirname(file), path).toLowerCase()
        return byFile.get(whole) ?? byFile.get(`${whole}.md`) ?? []
      }),
    linking: ({file}) => {
      const {name} = posix.parse(file.toLowerCase())
      return withText((lower) => lower.includes(name))
    },
    ofCommonBase: (pages) => {
      const [common] = [...byBase].sort(([, a], [, b]) => b.length - a.length)
      if (!common) return []
      const [base, types] = common
      const named = pages.flatMap((page) => page.types.flatMap(baseNames)).map(letters)
      const counts = [...new Set(named)].map((name) => named.filter((it) => it === name).length)
      return [...defining([base]), ...types.slice(0, Math.max(0, ...counts) + 1)]
    }
  }
}

function grouped(
  sources: readonly SourceFile[],
  keysOf: (source: SourceFile) => readonly string[]
): Map<string, SourceFile[]> {
  const groups = new Map<string, SourceFile[]>()
  for (const source of sources)
    for (const key of new Set(keysOf(source))) {
      const group = groups.get(key)
      if (group) group.push(source)
      else groups.set(key, [source])
    }
  groups.delete('')
  return groups
}

/** Names that a page may define: its file's, those of annotations, and headings, whole and by their first word. */
function definedIn({file, text}: SourceFile): string[] {
  const headings = showsRequest(text) ? [] : [...text.matchAll(/^ {0,3}#{1,6}[ \t]+((\S*).*)/gm)]
  return [
    letters(posix.parse(file).name),
    ...headings
      .filter(([heading]) => !/: | representation\b/i.test(heading))
      .flatMap(([, whole = '', first = '']) => [letters(whole), letters(first)]),
    ...[...text.matchAll(/<!--.*?(?:-->|$)/gs)]
      .filter(([comment]) => !/"blockType"\s*:\s*"(?:request|response|example)"/i.test(comment))
      .flatMap(([comment]) => shortNames(comment, /"@(?:odata\.)?type"\s*:\s*"#?([^"]*)"/gi))
  ]
}

/** Whether it is the page of an operation, whose headings (`# List channels`) and rows define nothing. */
function showsRequest(text: string): boolean {
  return /"blockType"\s*:\s*"request"/i.test(text)
}

function shortNames(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => letters(shortName(name)))
}

/** Neither heading nor annotation names its type: what other pages call it counts. */
function isNamedByLinks({types, enums}: Page): boolean {
  const [declaration, ...others] = [...types, ...enums]
  const stated = declaration?.names.some(({from}) => from === 'annotation' || from === 'heading')
  return declaration !== undefined && others.length === 0 && !stated
}

/** Its block shows several keys, and none of them is a property of its own. */
function showsAnother({properties, shown}: TypeDeclaration): boolean {
  const own = new Set(properties.map(({name}) => name.toLowerCase()))
  return own.size > 0 && shown.length > 1 && !shown.some(({name}) => own.has(name.toLowerCase()))
}

/** A link with an anchor, or to a file that it does not name whole. */
function leadsToMore({path, fragment}: PageLink): boolean {
  return fragment !== undefined || !/\.\w+$/.test(path ?? '')
}

/** What the page defines, and the bases of that. */
function ownNames({types, enums}: Page): string[] {
  const declarations = [...types, ...enums].flatMap(({names}) => names)
  return [...declarations.map(({name}) => shortName(name)), ...types.flatMap(baseNames)]
}

function baseNames({bases, properties}: TypeDeclaration): string[] {
  const inherited = properties.flatMap(({facts}) => facts.inheritedFrom?.name ?? [])
  return [...bases.map(({name}) => shortName(name)), ...inherited]
}

/** What tables and JSON blocks name as types, and the files that they link them to. */
function typeNames({types, json}: Page): string[] {
  const shown = json.flatMap(({root}) => (root ? [...jsonTypes(root)] : []))
  return [
    ...types.flatMap(({properties}) => properties.flatMap(({type}) => namesIn(type))),
    ...types.flatMap(({shown}) => shown.flatMap(({type}) => namesIn(type))),
    ...shown.map(({name}) => shortName(name))
  ]
}

function namesIn(type: TypeExpression): string[] {
  switch (type.kind) {
    case 'named':
      return [shortName(type.name), posix.parse(type.link?.path ?? '').name]
    case 'collection':
      return namesIn(type.of)
    case 'union':
    case 'tuple':
      return type.of.flatMap(namesIn)
    case 'keyValuePair':
    case 'map':
      return [...namesIn(type.key), ...namesIn(type.value)]
    case 'object':
      return type.properties.flatMap((property) => namesIn(property.type))
    default:
      return []
  }
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
