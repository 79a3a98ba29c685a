import {mayBeAbsent, mayBeNull} from '../model/presence.ts'
import type {Property} from '../model/program.ts'
import {change, type Directions, gone, type ModelChange, present} from './change.ts'
import {constraintChanges} from './constraints.ts'
import type {Context} from './context.ts'
import {keyAmong} from './members.ts'
import {directionsOf, type Owner} from './owner.ts'
import {quoted} from './quoted.ts'
import {byName, pairRenamed, spelling} from './renames.ts'
import {withoutFormat} from './scalars.ts'
import {typeChanges} from './types.ts'

/** What changed of two lists of properties or parameters. */
export function propertiesChanges(
  old: readonly Property[],
  next: readonly Property[],
  owner: Owner,
  context: Context
): ModelChange[] {
  const {gone: removed, added, kept} = byName(old, next, ({name}) => name)
  const described = keyAmong([...old, ...next], ({description}) => description)
  const isSameType = (one: Property, other: Property) =>
    typeChanges(one, other, {owner, path: '', nested: propertiesChanges}, context).length === 0
  const renamed = new Map(
    [
      ...pairRenamed(removed, added, [
        ({name}) => spelling(name) || undefined,
        (property) => described(property)
      ])
    ].filter(([one, other]) => isSameType(one, other))
  )
  const found = new Set(renamed.values())
  return [
    ...[...renamed].map(([one, other]) => renaming(one, other, owner)),
    ...removed.filter((property) => !renamed.has(property)).map((property) => removal(property, owner)),
    ...added.filter((property) => !found.has(property)).map((property) => addition(property, owner)),
    ...[...kept, ...renamed].flatMap(([one, other]) => propertyChanges(one, other, owner, context))
  ]
}

function renaming(old: Property, next: Property, owner: Owner): ModelChange {
  const code = owner.noun === 'parameter' ? 'parameter-renamed' : 'property-renamed'
  const message = `${label(old, owner)} was renamed to ${quoted(next.name)}.`
  return change(code, message, present(next.source), directionsOf(old, next, owner))
}

function removal(property: Property, owner: Owner): ModelChange {
  const required = property.required === true ? 'required-property-removed' : 'property-removed'
  const code = owner.noun === 'parameter' ? 'parameter-removed' : required
  const place = gone(property.source, owner.source)
  return change(
    code,
    `${label(property, owner)} was removed.`,
    place,
    directionsOf(property, property, owner)
  )
}

function addition(property: Property, owner: Owner): ModelChange {
  const isRequired = isRequiredToSend(property, owner)
  const code = `${isRequired ? ('required-' as const) : ('' as const)}${owner.noun}-added` as const
  const requirement = isRequired ? ' and is required in requests' : ''
  const message = `${label(property, owner)} was added${requirement}.`
  return change(code, message, present(property.source), directionsOf(property, property, owner))
}

/** What changed of one property or parameter. */
function propertyChanges(old: Property, next: Property, owner: Owner, context: Context): ModelChange[] {
  const words = label(next, owner)
  const directions = directionsOf(old, next, owner)
  const place = present(next.source)
  const is = (code: Parameters<typeof change>[0], message: string, where = directions) =>
    change(code, message, place, where)
  const presence = presenceChanges(old, next, owner, context)
  const types = typeChanges(
    old,
    next,
    {owner, path: owner.pathOf(next.name), nested: propertiesChanges},
    context
  )
  return [
    ...presence.map(({code, predicate, where}) => is(code, `${words} is ${predicate}.`, where)),
    ...nullChanges(old, next, presence.length > 0, context).map((isNull) =>
      isNull
        ? is('became-nullable', `${words} may be null now.`)
        : is('became-non-nullable', `${words} may no longer be null.`)
    ),
    ...(old.readOnly === next.readOnly
      ? []
      : [
          next.readOnly
            ? is('became-read-only', `${words} is read-only now.`)
            : is('became-writable', `${words} is no longer read-only.`)
        ]),
    ...(old.navigation === next.navigation
      ? []
      : [
          next.navigation
            ? is('became-relationship', `${words} is a relationship now.`)
            : is('became-property', `${words} is no longer a relationship.`)
        ]),
    ...types,
    ...(types.length === 0
      ? constraintChanges(withoutFormat(old.type, old.constraints).constraints, next, words).map(
          ({code, message}) => is(code, message)
        )
      : []),
    ...(JSON.stringify(old.default) === JSON.stringify(next.default)
      ? []
      : [
          is(
            'default-changed',
            `The default of ${lower(words)} changed from ${valueWords(old)} to ${valueWords(next)}.`
          )
        ]),
    ...(old.key === next.key
      ? []
      : [
          is(
            'key-changed',
            `${words} is ${next.key ? '' : 'no longer '}part of the key${next.key ? ' now' : ''}.`
          )
        ]),
    ...(old.deprecated === next.deprecated
      ? []
      : [
          next.deprecated
            ? is('deprecated', `${words} is deprecated.`)
            : is('deprecation-removed', `${words} is no longer deprecated.`)
        ])
  ]
}

interface PresenceChange {
  readonly code: 'became-required' | 'became-optional'
  readonly predicate: string
  readonly where: Directions
}

/** Responses and requests have their own rules: what is read-only is in every response, and in no request. */
function presenceChanges(old: Property, next: Property, owner: Owner, {options}: Context): PresenceChange[] {
  const responses =
    owner.directions.responses && mayBeAbsent(old, options) !== mayBeAbsent(next, options)
      ? mayBeAbsent(old, options)
      : undefined
  const requests =
    owner.directions.requests && isRequiredToSend(old, owner) !== isRequiredToSend(next, owner)
      ? isRequiredToSend(next, owner)
      : undefined
  // What became read-only need no longer be sent, which is said already.
  const sent = !next.readOnly && requests !== undefined ? requests : undefined
  const of = (isRequired: boolean, where: Directions): PresenceChange => ({
    code: isRequired ? 'became-required' : 'became-optional',
    predicate: `${isRequired ? 'required' : 'no longer required'}${partWords(where, owner)}${isRequired ? ' now' : ''}`,
    where
  })
  if (responses !== undefined && responses === sent) return [of(sent, {responses: true, requests: true})]
  return [
    ...(responses === undefined ? [] : [of(responses, {responses: true, requests: false})]),
    ...(sent === undefined ? [] : [of(sent, {responses: false, requests: true})])
  ]
}

function partWords(where: Directions, {directions}: Owner): string {
  if (where.responses === directions.responses && where.requests === directions.requests) return ''
  return where.requests ? ' in requests' : ' in responses'
}

/** Whether null is allowed now, where that changed and does not follow from a change of presence. */
function nullChanges(old: Property, next: Property, presenceChanged: boolean, {options}: Context): boolean[] {
  const isNull = mayBeNull(next, options)
  if (mayBeNull(old, options) === isNull) return []
  const isUndocumented = old.nullable === null || next.nullable === null
  return presenceChanged && isUndocumented ? [] : [isNull]
}

function isRequiredToSend({requiredToCreate, required, readOnly}: Property, {noun}: Owner): boolean {
  if (readOnly) return false
  return (noun === 'parameter' ? (requiredToCreate ?? required) : requiredToCreate) === true
}

/** `` Property `order.tax` ``. */
function label({name}: Property, {noun, pathOf}: Owner): string {
  return `${noun === 'parameter' ? 'Parameter' : 'Property'} ${pathOf(name)}`
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function valueWords({default: value}: Property): string {
  return value === undefined ? 'none' : quoted(JSON.stringify(value))
}
