import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import type {BaseEvidence, Page} from '../model/page.ts'
import type {SourceRange} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {Bare, Part} from './resources.ts'

interface Drawn {
  readonly resource: Bare
  readonly parts: readonly Part[]
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
  const chosen = new Map(
    drawn.map(({resource: {name}}) => [name, mostDerived(stated.get(name) ?? [], stated)])
  )
  const root = keyedRoot(drawn, chosen)
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
  const stated = parts.flatMap(({page, draft, lookup: {symbols}}) =>
    draft.bases.flatMap((evidence) => {
      const {from, name, link} = evidence
      const sure = from === 'annotation' || (link !== undefined && /^[\w.]+$/.test(name))
      const defined = symbols.find(name, page, link)
      const found = defined ?? (sure ? symbols.opaque(name, page, link) : undefined)
      if (found === undefined || found === resource.name) return []
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
function reportContradiction(stated: readonly Stated[], [part]: readonly Part[]): void {
  const believed = stated.find(({evidence}) => evidence.from === 'annotation') ?? stated[0]
  const other = stated.find(({found}) => found !== believed?.found)
  if (!believed || !other) return
  const alike = believed.evidence.from === other.evidence.from
  const there = alike ? `another \`${believed.found}\`` : wordsOf(believed)
  const related = [{message: `${wordsOf(believed)} here`, source: placeOf(believed)}]
  const params = {here: wordsOf(other), there}
  part?.lookup.report(diagnostic('conflicting-base', placeOf(other), params, {related}))
}

/** A base that no page defines is known by its name alone. Hundreds of types may name one: the first says so. */
function reportUndefined(stated: readonly Stated[], [part]: readonly Part[], known: Set<string>): void {
  for (const one of stated) {
    if (known.has(one.found)) continue
    known.add(one.found)
    const {name} = one.evidence
    const [near] = didYouMean(shortName(name), part?.lookup.symbols.names ?? [])
    part?.lookup.report(diagnostic('undefined-type', placeOf(one), {name, near}, {actual: name}))
  }
}

function wordsOf({found, evidence}: Stated): string {
  return `${evidence.from === 'annotation' ? 'the annotation' : 'the text'} says \`${found}\``
}

function placeOf({page, evidence}: Stated): SourceRange {
  return {file: page.file, ...evidence.place}
}

function derivedOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({page, draft, lookup: {symbols}}) =>
    draft.derived.flatMap(({name, link}: BaseEvidence) => symbols.find(name, page, link) ?? [])
  )
}

/** "Inherited from [entity](entity.md)" in rows. */
function inheritedRows({resource, parts}: Drawn): string[] {
  const names = parts.flatMap(({page, draft, lookup: {symbols}}) =>
    draft.properties.flatMap(({facts: {inheritedFrom}}) => {
      const found = inheritedFrom && symbols.find(inheritedFrom.name, page, inheritedFrom.link)
      return found === undefined || found === resource.name ? [] : [found]
    })
  )
  return [...new Set(names)]
}

/** Of several the one that inherits from another of them; else the first. */
function mostDerived(
  names: readonly string[],
  stated: ReadonlyMap<string, readonly string[]>
): string | undefined {
  return (
    names.find((name) => names.some((other) => other !== name && stated.get(name)?.includes(other))) ??
    names[0]
  )
}

/**
 * The type that gives all others their key: most types name it as their base, and it has one property alone.
 * Many pages of types with a key do without saying so.
 */
function keyedRoot(
  drawn: readonly Drawn[],
  chosen: ReadonlyMap<string, string | undefined>
): string | undefined {
  const counts = new Map<string, number>()
  for (const base of chosen.values()) if (base) counts.set(base, (counts.get(base) ?? 0) + 1)
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  // That a single type inherits from another is no reason for the rest to.
  const root = most && most[1] > 1 ? drawn.find(({resource}) => resource.name === most[0]) : undefined
  const own = root?.resource.properties.filter(({navigation}) => !navigation) ?? []
  return own.length === 1 && own[0]?.name === 'id' ? root?.resource.name : undefined
}

/** A key by name, by annotation, or by methods that return the type. */
function isKeyed({resource, parts}: Drawn): boolean {
  if (parts.some(({draft}) => draft.keyProperty === 'id' || draft.addressable)) return true
  return resource.properties.some(({name, key}) => name === 'id' && key)
}
