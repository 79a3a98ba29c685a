import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import type {BaseEvidence, Page} from '../model/page.ts'
import type {SourceRange} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {Bare, Contribution} from './resources.ts'

interface Drawn {
  readonly resource: Bare
  readonly parts: readonly Contribution[]
}

/**
 * The base type of each resource: what its pages state, what the page of the base lists, what rows say they
 * inherit, and at last, for a type with a key, the type that gives all others theirs.
 */
export function withBases(drawn: readonly Drawn[]): Bare[] {
  const undefinedBases = new Set<string>()
  const stated = new Map(drawn.map((one) => [one.resource.name, statedBases(one, undefinedBases)]))
  for (const {resource, parts} of drawn) {
    for (const below of derivedOf(parts)) {
      const bases = stated.get(below)
      if (bases && bases.length === 0 && below !== resource.name) bases.push(resource.name)
    }
  }
  for (const one of drawn) {
    const bases = stated.get(one.resource.name)
    if (bases?.length === 0) bases.push(...inheritedRows(one))
  }
  const common = mostNamed(stated)
  const chosen = new Map(
    drawn.map(({resource: {name}}) => [name, mostDerived(stated.get(name) ?? [], stated, common)])
  )
  const root = keyedRoot(drawn, common)
  return drawn.map((one) => {
    const {name} = one.resource
    const base = chosen.get(name) ?? (root !== undefined && root !== name && isKeyed(one) ? root : null)
    return {...one.resource, base}
  })
}

/**
 * As the type's own pages state them. A name that no page defines counts where an annotation or a link says it, and
 * nothing else names one that a page does define.
 */
function statedBases({resource, parts}: Drawn, undefinedBases: Set<string>): string[] {
  const stated = parts.flatMap(({page, declaration, lookup}) =>
    declaration.bases.flatMap((evidence) => {
      const {symbols} = lookup
      const {from, name, link} = evidence
      const sure = from === 'annotation' || (link !== undefined && /^[\w.]+$/.test(name))
      const defined = symbols.find(name, page, link)
      const found = defined ?? (sure ? symbols.opaque(name, page, link) : undefined)
      if (found === undefined) return []
      if (found === resource.name) {
        if (!evidence.isWeak && found === defined)
          lookup.report(diagnostic('self-inheritance', {file: page.file, ...evidence.place}, {name: found}))
        return []
      }
      if (evidence.isWeak && lastWord(found) !== lastWord(resource.name)) return []
      return [{found, evidence, page, isDefined: defined !== undefined}]
    })
  )
  reportContradiction(stated, parts)
  const defined = stated.filter(({isDefined}) => isDefined)
  if (defined.length === 0) reportUndefined(stated, parts, undefinedBases)
  return [...new Set((defined.length > 0 ? defined : stated).map(({found}) => found))]
}

interface Stated {
  readonly found: string
  readonly evidence: BaseEvidence
  readonly page: Page
}

/** Annotations and texts, of one page or several, must all name the same base. */
function reportContradiction(stated: readonly Stated[], [part]: readonly Contribution[]): void {
  const believed = stated.find(({evidence}) => evidence.from === 'annotation') ?? stated[0]
  const other = stated.find(({found}) => found !== believed?.found)
  if (!believed || !other) return
  const alike = believed.evidence.from === other.evidence.from
  const there = alike ? `another \`${believed.found}\`` : wordsOf(believed)
  const related = [{message: `${wordsOf(believed)} here`, source: evidenceSource(believed)}]
  const params = {here: wordsOf(other), there}
  part?.lookup.report(diagnostic('conflicting-base', evidenceSource(other), params, {related}))
}

/** A base that no page defines is known by its name alone. Hundreds of types may name one: the first says so. */
function reportUndefined(
  stated: readonly Stated[],
  [part]: readonly Contribution[],
  known: Set<string>
): void {
  for (const one of stated) {
    if (known.has(one.found)) continue
    known.add(one.found)
    const {name} = one.evidence
    const [near] = didYouMean(shortName(name), part?.lookup.symbols.names ?? [])
    part?.lookup.report(diagnostic('undefined-type', evidenceSource(one), {name, near}, {actual: name}))
  }
}

function wordsOf({found, evidence}: Stated): string {
  return `${evidence.from === 'annotation' ? 'the annotation' : 'the text'} says \`${found}\``
}

function evidenceSource({page, evidence}: Stated): SourceRange {
  return {file: page.file, ...evidence.place}
}

function derivedOf(parts: readonly Contribution[]): string[] {
  return parts.flatMap(({page, declaration, lookup: {symbols}}) =>
    declaration.derived.flatMap(
      ({name, link}: BaseEvidence) => symbols.behind(name, page, link) ?? symbols.find(name, page, link) ?? []
    )
  )
}

/** "Inherited from [entity](entity.md)" in rows. */
function inheritedRows({resource, parts}: Drawn): string[] {
  const names = parts.flatMap(({page, declaration, lookup: {symbols}}) =>
    declaration.properties.flatMap(({facts: {inheritedFrom}}) => {
      const found = inheritedFrom && symbols.find(inheritedFrom.name, page, inheritedFrom.link)
      return found === undefined || found === resource.name ? [] : [found]
    })
  )
  return [...new Set(names)]
}

/**
 * Of several the one that inherits from another of them; else the first, but for the type that most others name too:
 * annotations often give the root of a family where the text gives the nearer type.
 */
function mostDerived(
  names: readonly string[],
  stated: ReadonlyMap<string, readonly string[]>,
  common: string | undefined
): string | undefined {
  const derived = names.find((name) =>
    names.some((other) => other !== name && stated.get(name)?.includes(other))
  )
  return derived ?? names.find((name) => name !== common) ?? names[0]
}

/** The type that most types name as their base, and more than one. */
function mostNamed(stated: ReadonlyMap<string, readonly string[]>): string | undefined {
  const counts = new Map<string, number>()
  for (const base of [...stated.values()].flatMap((bases) => bases.slice(0, 1)))
    counts.set(base, (counts.get(base) ?? 0) + 1)
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return most && most[1] > 1 ? most[0] : undefined
}

/**
 * The type that gives all others their key: it has nothing else, and annotations of several types name it as their base.
 * Many pages of types with a key do without saying so.
 */
function keyedRoot(drawn: readonly Drawn[], common: string | undefined): string | undefined {
  const root = drawn.find(({resource}) => resource.name === common)
  const own = root?.resource.properties.filter(({navigation}) => !navigation) ?? []
  if (!root || own.length !== 1 || own[0]?.name !== 'id') return
  const naming = drawn.filter(({parts}) =>
    parts.some(({page, declaration, lookup: {symbols}}) =>
      declaration.bases.some(({from, name}) => from === 'annotation' && symbols.find(name, page) === common)
    )
  )
  return naming.length > 1 ? common : undefined
}

/**
 * A key by name, or by annotation where it shows an `id` at all, or by JSON that shows an identifier which the service
 * gives, or by methods that return the type.
 */
function isKeyed({resource, parts}: Drawn): boolean {
  const id = resource.properties.find(({name}) => name === 'id')
  const declarations = parts.map(({declaration}) => declaration)
  const shown = declarations.flatMap((declaration) => declaration.shown.filter(({name}) => name === 'id'))
  const isGiven = id?.readOnly === true && shown.some(({identifier}) => identifier)
  const isAnnotated =
    (id !== undefined || shown.length > 0) && declarations.some(({keyProperty}) => keyProperty === 'id')
  return isGiven || isAnnotated || id?.key === true || declarations.some(({addressable}) => addressable)
}

/** `outcome` of `microsoft.graph.educationOutcome`. */
function lastWord(name: string): string {
  return (/(?:[A-Z]|(?<![a-z\d]))[a-z\d]+$/.exec(name)?.[0] ?? name).toLowerCase()
}
