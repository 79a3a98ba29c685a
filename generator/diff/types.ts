import type {Property, TypeRef} from '../model/program.ts'
import {change, type ModelChange, present} from './change.ts'
import {type Context, propertiesBehind, valuesBehind} from './context.ts'
import {memberChanges} from './members.ts'
import {directionsOf, type Owner} from './owner.ts'
import {quoted} from './quoted.ts'
import {withoutFormat} from './scalars.ts'
import {typeWords} from './type-words.ts'
import {isWithin} from './within.ts'

/** A property or parameter, whose type may have changed. */
export interface TypeSubject {
  readonly owner: Owner
  /** `` `order.status` ``. */
  readonly path: string
  /** What changed of the properties of objects that have no page of their own. */
  readonly nested: (
    old: readonly Property[],
    next: readonly Property[],
    owner: Owner,
    context: Context
  ) => ModelChange[]
}

/** What changed of the type of a property: as a whole, or in what it lists or holds. */
export function typeChanges(
  old: Property,
  next: Property,
  subject: TypeSubject,
  context: Context
): ModelChange[] {
  return refChanges(
    withoutFormat(old.type, old.constraints).type,
    withoutFormat(next.type, next.constraints).type,
    {...subject, old, next},
    context
  )
}

type Pair = TypeSubject & {readonly old: Property; readonly next: Property}

function refChanges(a: TypeRef, b: TypeRef, pair: Pair, context: Context): ModelChange[] {
  if (a.kind === 'collection' && b.kind === 'collection') return refChanges(a.of, b.of, pair, context)
  if (a.kind === 'map' && b.kind === 'map') return refChanges(a.value, b.value, pair, context)
  return (
    listChanges(a, b, pair, context) ?? objectChanges(a, b, pair, context) ?? wholeChange(a, b, pair, context)
  )
}

/** Of two lists of values, at least one of which has no page of its own, or which have two. */
function listChanges(
  a: TypeRef,
  b: TypeRef,
  {owner, path, old, next}: Pair,
  context: Context
): ModelChange[] | undefined {
  const [values, others] = [valuesBehind(a, context.old), valuesBehind(b, context.next)]
  if (!values || !others) return undefined
  // A named enum is compared where it is.
  if (isSameName(a, b, context)) return []
  const subject = {
    words: `${owner.noun} ${path}`,
    old: old.source,
    next: next.source,
    directions: directionsOf(old, next, owner)
  }
  return memberChanges(values, others, subject, context.options)
}

/** Of two objects, at least one of which has no page of its own. */
function objectChanges(
  a: TypeRef,
  b: TypeRef,
  {owner, next, nested}: Pair,
  context: Context
): ModelChange[] | undefined {
  if (a.kind !== 'object' && b.kind !== 'object') return undefined
  const [properties, others] = [propertiesBehind(a, context.old), propertiesBehind(b, context.next)]
  if (!properties || !others || properties.size === 0 || others.size === 0) return undefined
  const inner: Owner = {
    ...owner,
    noun: 'property',
    source: next.source,
    pathOf: (name) => owner.pathOf(`${next.name}.${name}`)
  }
  return nested([...properties.values()], [...others.values()], inner, context)
}

function wholeChange(
  a: TypeRef,
  b: TypeRef,
  {owner, path, old, next}: Pair,
  context: Context
): ModelChange[] {
  const from = {type: a, side: context.old}
  const to = {type: b, side: context.next}
  const widens = isWithin(from, to, context.options)
  const narrows = isWithin(to, from, context.options)
  if (widens && narrows) return []
  const code = widens ? 'type-widened' : narrows ? 'type-narrowed' : 'type-changed'
  const [before, after] = wordsOf(a, b)
  return [
    change(
      code,
      `The type of ${owner.noun} ${path} changed from ${before} to ${after}.`,
      present(next.source),
      directionsOf(old, next, owner)
    )
  ]
}

/** Whole names where the short ones are the same. */
function wordsOf(a: TypeRef, b: TypeRef): readonly [string, string] {
  const [before, after] = [typeWords(a), typeWords(b)]
  return before === after && a.kind === 'reference' && b.kind === 'reference'
    ? [quoted(a.name), quoted(b.name)]
    : [quoted(shortened(before)), quoted(shortened(after))]
}

function isSameName(a: TypeRef, b: TypeRef, {old, next}: Context): boolean {
  return a.kind === 'reference' && b.kind === 'reference' && old.nameOf(a.name) === next.nameOf(b.name)
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
