import type {Property, Resource} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import {change, everywhere, type ModelChange, present} from './change.ts'
import type {Context, Side} from './context.ts'
import type {Owner} from './owner.ts'
import {propertiesChanges} from './properties.ts'
import {quoted} from './quoted.ts'

/** What changed of one type. */
export function resourceChanges(old: Resource, next: Resource, context: Context): ModelChange[] {
  const name = shortName(next.name)
  const words = quoted(name)
  const owner: Owner = {
    pathOf: (property) => quoted(`${name}.${property}`),
    noun: 'property',
    source: next.source,
    directions: everywhere
  }
  const [properties, others] = comparedProperties(old, next, context)
  const changed = propertiesChanges(properties, others, owner, context)
  const place = present(next.source)
  const is = (code: Parameters<typeof change>[0], message: string) => change(code, message, place)
  return [
    ...baseChanges(old, next, changed.length > 0, context),
    ...(old.open === next.open
      ? []
      : [
          next.open
            ? is('type-opened', `${words} is an open type now.`)
            : is('type-closed', `${words} is no longer an open type.`)
        ]),
    ...(old.abstract === next.abstract
      ? []
      : [
          next.abstract
            ? is('type-became-abstract', `${words} is abstract now.`)
            : is('type-became-concrete', `${words} is no longer abstract.`)
        ]),
    ...deprecationChanges(old, next, words),
    ...changed
  ]
}

/** Of a type or an enum. */
export function deprecationChanges(
  old: Pick<Resource, 'deprecated'>,
  next: Pick<Resource, 'deprecated' | 'source'>,
  words: string
): ModelChange[] {
  if ((old.deprecated ?? false) === (next.deprecated ?? false)) return []
  const place = present(next.source)
  return [
    next.deprecated
      ? change('deprecated', `${words} is deprecated.`, place)
      : change('deprecation-removed', `${words} is no longer deprecated.`, place)
  ]
}

/**
 * Properties to compare: own ones, with what the other side inherits in their place; all where the base is another one. What
 * both inherit from the same base is compared there.
 */
function comparedProperties(
  old: Resource,
  next: Resource,
  context: Context
): readonly [Property[], Property[]] {
  const own = new Set([...old.properties, ...next.properties].map(({name}) => name))
  const isCompared = baseName(old, context.old) === baseName(next, context.next) ? own : undefined
  // Most types are as they were, which is seen at once.
  if (isCompared && context.isSameNames && isEqual(old.properties, next.properties)) return [[], []]
  const chosen = (properties: ReadonlyMap<string, Property>): Property[] =>
    [...properties.values()].filter(({name}) => isCompared?.has(name) ?? true)
  return [chosen(context.old.types.propertiesOf(old)), chosen(context.next.types.propertiesOf(next))]
}

function isEqual(one: readonly Property[], other: readonly Property[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other)
}

function baseChanges(
  old: Resource,
  next: Resource,
  propertiesChanged: boolean,
  context: Context
): ModelChange[] {
  const [from, to] = [baseName(old, context.old), baseName(next, context.next)]
  if (from === to) return []
  const code = !propertiesChanged
    ? 'base-clarified'
    : from === null
      ? 'base-added'
      : to === null
        ? 'base-removed'
        : 'base-changed'
  const words = quoted(shortName(next.name))
  const message =
    to === null
      ? `${words} no longer inherits from ${baseWords(from)}.`
      : `${words} inherits from ${baseWords(to)} now${from === null ? '' : `, no longer from ${baseWords(from)}`}.`
  return [change(code, message, present(next.source))]
}

function baseName({base}: Resource, {nameOf}: Side): string | null {
  return base === null ? null : nameOf(base)
}

function baseWords(name: string | null): string {
  return quoted(shortName(name ?? ''))
}
