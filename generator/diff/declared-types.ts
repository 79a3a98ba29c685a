import {groupBy} from '../model/group-by.ts'
import type {Enum, Program, Resource, Source} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import {change, gone, type ModelChange, present} from './change.ts'
import {quoted} from './quoted.ts'
import {byName, pairRenamed} from './renames.ts'
import {typeWords} from './type-words.ts'

/** A type or an enum. */
export interface Declared {
  readonly name: string
  readonly kind: 'Type' | 'Enum'
  readonly source: Source
  /** What is the same where nothing but the name changed. */
  readonly shape: () => string
  /** Whether another one hardly has the same shape by chance. */
  readonly isTelling: boolean
}

/** Types and enums that only one model has, and those with another name. */
export interface Renames {
  readonly gone: readonly Declared[]
  readonly added: readonly Declared[]
  readonly renamed: ReadonlyMap<Declared, Declared>
}

/** How few members of a shape may be the same by chance. */
const telling = 3

/** All types and enums of a program. */
export function declaredIn({resources, enums}: Program): Declared[] {
  return [
    ...resources.map(
      (resource): Declared => ({
        name: resource.name,
        kind: 'Type',
        source: resource.source,
        shape: () => shapeOf(resource),
        isTelling: resource.properties.length >= telling
      })
    ),
    ...enums.map(
      (one): Declared => ({
        name: one.name,
        kind: 'Enum',
        source: one.source,
        shape: () => memberNames(one),
        isTelling: one.members.length >= telling
      })
    )
  ]
}

function shapeOf({name, base, properties}: Resource): string {
  const self = shortName(name)
  const rows = properties.map((property) => {
    const words = typeWords(property.type)
    return `${property.name}: ${words === self ? 'itself' : words}`
  })
  return [base === null ? '' : shortName(base), ...rows.sort()].join('\n')
}

function memberNames({members, flags}: Enum): string {
  return [flags ? 'flags' : '', ...members.map(({name}) => name).sort()].join('\n')
}

/** Pairs by the name in another namespace first, then by the shape. */
export function renamesOf(old: readonly Declared[], next: readonly Declared[]): Renames {
  const {gone, added} = byName(old, next, ({name}) => name)
  const renamed = pairRenamed(gone, added, [
    ({kind, name}) => `${kind} ${shortName(name)}`,
    ({kind, shape, isTelling}) => (isTelling ? `${kind} ${shape()}` : undefined)
  ])
  const found = new Set(renamed.values())
  return {
    gone: gone.filter((one) => !renamed.has(one)),
    added: added.filter((one) => !found.has(one)),
    renamed
  }
}

/** What is to be said of them. Types that moved to another namespace together are one change. */
export function existenceChanges({gone: removed, added, renamed}: Renames): ModelChange[] {
  const keepsName = ([old, next]: readonly [Declared, Declared]) =>
    shortName(old.name) === shortName(next.name)
  const pairs = [...renamed]
  const changes: ModelChange[] = []
  for (const [old, next] of pairs.filter((pair) => !keepsName(pair))) {
    const message = `${old.kind} ${quoted(shortName(old.name))} was renamed to ${quoted(shortName(next.name))}.`
    changes.push(change('type-renamed', message, present(next.source)))
  }
  const moved = groupBy(
    pairs.filter(keepsName),
    ([old, next]) => `from ${namespaceWords(old.name)} to ${namespaceWords(next.name)}`
  )
  for (const [key, same] of moved) {
    const [first, ...others] = same.map(([, next]) => next)
    if (!first) continue
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const message = `The namespace of ${quoted(shortName(first.name))}${more} changed ${key}.`
    changes.push(change('namespace-changed', message, present(first.source)))
  }
  return [
    ...changes,
    ...removed.map(({kind, name, source}) =>
      change('type-removed', `${kind} ${quoted(shortName(name))} was removed.`, gone(source))
    ),
    ...added.map(({kind, name, source}) =>
      change('type-added', `${kind} ${quoted(shortName(name))} was added.`, present(source))
    )
  ]
}

function namespaceWords(name: string): string {
  const namespace = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  return namespace === '' ? 'none' : quoted(namespace)
}
