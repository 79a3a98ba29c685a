import type {Property, Source} from '../../generator/model/program.ts'
import type {Corpus, ServedProperty, Truth} from './corpus.ts'
import {differs, type EnumMembers} from './differs.ts'

/** So many of so many. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** Something in which the model and the service, or the plain reading, disagree. */
export interface Disagreement {
  readonly of: keyof Fidelity
  readonly page: string
  readonly what: string
  /** What the page says. */
  readonly documented: string
  /** What the service says; empty where it knows nothing of it. */
  readonly served: string
  readonly why: string
  readonly source?: Source
}

export interface Fidelity {
  readonly types: Share
  readonly rows: Share
  readonly agreement: Share
  readonly enums: Share
  readonly members: Share
  readonly bases: Share
  readonly spurious: Share
}

type Tally = {[measure in keyof Fidelity]: {part: number; whole: number}}

/** Holds a model against the service's own metadata, and against a plain-text reading of the same pages. */
export function measure(corpus: Corpus): {fidelity: Fidelity; disagreements: Disagreement[]} {
  const none = () => ({part: 0, whole: 0})
  const tally: Tally = {
    types: none(),
    rows: none(),
    agreement: none(),
    enums: none(),
    members: none(),
    bases: none(),
    spurious: none()
  }
  const disagreements: Disagreement[] = []
  const report = (disagreement: Disagreement) => {
    disagreements.push(disagreement)
  }
  measurePages(corpus, tally, report)
  measureEnums(corpus, tally, report)
  measureBases(corpus, tally, report)
  return {fidelity: tally, disagreements}
}

type Report = (disagreement: Disagreement) => void

function measurePages({program, truth, pages}: Corpus, tally: Tally, report: Report): void {
  const resources = byName(program.resources)
  const served = servedProperties(truth)
  const enums: EnumMembers = {
    served: new Map(Object.entries(truth.enums).map(([name, {members}]) => [name.toLowerCase(), members])),
    read: new Map(
      program.enums.map(({name, members}) => [name.toLowerCase(), members.map((member) => member.name)])
    )
  }
  for (const {page, types, rows} of pages) {
    const [name] = types
    if (name === undefined || types.length !== 1) continue
    const resource = resources.get(name.toLowerCase())
    const wanted = served(name)
    const have = byName(resource?.properties ?? [])
    count(tally.types, resource !== undefined)
    if (!resource) report({of: 'types', page, what: name, documented: '', served: '', why: 'type not read'})
    for (const [row, cell] of rows) {
      const property = have.get(row.toLowerCase())
      count(tally.rows, property !== undefined)
      if (!property) {
        report({of: 'rows', page, what: row, documented: cell, served: '', why: 'row not read'})
        continue
      }
      const want = wanted.get(row.toLowerCase())
      if (!want) continue
      const why = differs(property.type, want, enums)
      count(tally.agreement, why === '')
      const kind = want.collection ? `Collection(${want.type})` : want.type
      const {source} = property
      if (why) report({of: 'agreement', page, what: row, documented: cell, served: kind, why, source})
    }
    measureSpurious(
      page,
      [...have.values()],
      new Set(rows.map(([row]) => row.toLowerCase())),
      wanted,
      tally,
      report
    )
  }
}

function measureSpurious(
  page: string,
  properties: readonly Property[],
  rows: ReadonlySet<string>,
  wanted: ReadonlyMap<string, ServedProperty>,
  tally: Tally,
  report: Report
): void {
  for (const {name, source} of properties) {
    const key = name.toLowerCase()
    const spurious = !rows.has(key) && !wanted.has(key) && !name.startsWith('@')
    count(tally.spurious, spurious)
    const elsewhere = !source.file.endsWith(`/${page}`)
    const why = elsewhere ? `documented on ${source.file}` : 'in the JSON block alone'
    if (spurious) report({of: 'spurious', page, what: name, documented: '', served: '', why, source})
  }
}

function measureEnums({program, truth}: Corpus, tally: Tally, report: Report): void {
  const served = new Map(
    Object.entries(truth.enums).map(([name, {members}]) => [name.toLowerCase(), members])
  )
  const read = new Set(program.enums.map(({name}) => name.toLowerCase()))
  for (const name of Object.keys(truth.enums)) {
    count(tally.enums, read.has(name.toLowerCase()))
    if (!read.has(name.toLowerCase())) {
      report({of: 'enums', page: '', what: name, documented: '', served: name, why: 'no page names it'})
    }
  }
  for (const {name, members, source} of program.enums) {
    const known = served.get(name.toLowerCase())?.map((member) => member.toLowerCase())
    if (!known) continue
    const strange = members
      .filter((member) => !known.includes(member.name.toLowerCase()))
      .map((member) => member.name)
    count(tally.members, members.length > 0 && strange.length === 0)
    const why = `${strange.length} not served`
    const documented = strange.slice(0, 4).join(', ')
    if (strange.length > 0)
      report({of: 'members', page: source.file, what: name, documented, served: '', why, source})
  }
}

function measureBases({program, truth}: Corpus, tally: Tally, report: Report): void {
  const served = new Map(Object.entries(truth.types).map(([name, type]) => [name.toLowerCase(), type]))
  for (const {name, base, source} of program.resources) {
    const wanted = served.get(name.toLowerCase())?.base
    if (!wanted) continue
    const agrees = base?.toLowerCase() === wanted.toLowerCase()
    count(tally.bases, agrees)
    const why = base ? `read as derived from ${base}` : 'read as derived from nothing'
    if (!agrees)
      report({of: 'bases', page: source.file, what: name, documented: '', served: wanted, why, source})
  }
}

/** Of a served type every property, inherited ones included, by name in lower case. */
function servedProperties({types}: Truth): (name: string) => Map<string, ServedProperty> {
  const names = new Map(Object.keys(types).map((name) => [name.toLowerCase(), name]))
  return (name) => {
    const found = new Map<string, ServedProperty>()
    for (let at = types[names.get(name.toLowerCase()) ?? '']; at; at = at.base ? types[at.base] : undefined) {
      for (const [key, property] of Object.entries(at.props)) {
        if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), property)
      }
    }
    return found
  }
}

function byName<T extends {readonly name: string}>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.name.toLowerCase(), one]))
}

function count(share: {part: number; whole: number}, counts: boolean): void {
  share.whole++
  if (counts) share.part++
}
