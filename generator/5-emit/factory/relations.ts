import {once} from '../../model/once.ts'
import type {Property, TypeRef} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {concreteType} from './filled-properties.ts'
import {isTime} from './lifecycle.ts'
import {nameWords} from './name-words.ts'
import {membersOf, stateDependenciesOf, statusOf} from './state-dependencies.ts'

/** What a value gives a property of those that it holds. */
export type ParentValue =
  /** One of these, as code: `["'Succeeded'"]`. */
  | {readonly name: string; readonly choices: readonly string[]}
  /** The value of a property of its own, such as `id`. */
  | {readonly name: string; readonly own: string}

/** What values and those that they hold must agree on, inferred from names. */
export interface Relations {
  /** Whether values of a type have times, at any depth: these lie near the parent's. */
  hasTimes(type: PlannedResource): boolean
  /** What a value gives those that it holds in a property. */
  parentValues(holder: PlannedResource, property: Property): readonly ParentValue[]
  /** Properties of a type whose values a parent may give. */
  fromParent(type: PlannedResource): ReadonlySet<string>
}

/**
 * @example
 * relationsOf(plan).parentValues(status, lastSuccessfulExecution) // [{name: 'state', choices: ["'Succeeded'"]}]
 * relationsOf(plan).parentValues(plannerPlan, tasks) // [{name: 'planId', own: 'id'}]
 * relationsOf(plan).parentValues(order, customer) // [{name: 'id', own: 'customerId'}]
 */
export function relationsOf(plan: Plan): Relations {
  const successOf = once((target: PlannedResource) => successIn(plan, target))
  const surpassedIn = once((holder: PlannedResource) => surpassed(plan.propertiesOf(holder.name)))
  const parentIds = once((holder: PlannedResource) =>
    once((target: PlannedResource) => parentId(plan, holder, target))
  )
  const foreignKeys = once((holder: PlannedResource) => foreignKeysIn(plan.propertiesOf(holder.name)))
  const isIdFree = once((target: PlannedResource) => hasFreeId(plan, target))
  const parentValues = (holder: PlannedResource, property: Property): ParentValue[] => {
    const target = heldBy(plan, property.type)
    if (target === undefined) return []
    const foreignKey = property.type.kind === 'reference' && `${property.name}Id`
    return [
      ...stateFromParent(successOf(target), surpassedIn(holder), property),
      ...parentIds(holder)(target),
      ...(foreignKey && foreignKeys(holder).has(foreignKey) && isIdFree(target)
        ? [{name: 'id', own: foreignKey}]
        : [])
    ]
  }
  const fromParent = new Map<string, Set<string>>()
  for (const holder of plan.types) {
    if (holder.kind !== 'resource') continue
    for (const property of plan.propertiesOf(holder.name)) {
      const target = heldBy(plan, property.type)
      if (target === undefined) continue
      for (const {name} of parentValues(holder, property)) {
        for (const type of [target, concreteType(plan, target)])
          fromParent.set(type.name, (fromParent.get(type.name) ?? new Set()).add(name))
      }
    }
  }
  const times = typesWithTimes(plan)
  return {
    hasTimes: (type) => times.has(concreteType(plan, type).name),
    parentValues,
    fromParent: ({name}) => fromParent.get(name) ?? new Set()
  }
}

/** The resource that a property holds one or several of. */
function heldBy(plan: Plan, type: TypeRef): PlannedResource | undefined {
  const ref = type.kind === 'collection' ? type.of : type
  const target = ref.kind === 'reference' ? plan.find(ref.name) : undefined
  return target?.kind === 'resource' ? target : undefined
}

/** The state of a type in which it has succeeded, among all its states. */
interface Success {
  readonly status: string
  readonly success: string
  readonly members: readonly string[]
}

function successIn(plan: Plan, target: PlannedResource): Success | undefined {
  const status = statusOf(plan, target)
  if (status === undefined || stateDependenciesOf(plan, target).some(({isNullable}) => !isNullable)) return
  const members = membersOf(plan, status)
  const success = members.find((member) => /^succe/i.test(member))
  return success === undefined ? undefined : {status: status.name, success, members}
}

/** A part that its name calls successful has succeeded; where such a one stands beside the last, the last has not. */
function stateFromParent(
  target: Success | undefined,
  surpassedNames: ReadonlySet<string>,
  {name, type}: Property
): ParentValue[] {
  if (target === undefined || type.kind === 'collection') return []
  const {status, success, members} = target
  if (/success/i.test(name)) return [{name: status, choices: [quoted(success)]}]
  const others = members.filter((member) => member !== success)
  if (others.length === 0 || !surpassedNames.has(nameWords(name).join())) return []
  // Each keeps its place, so that the part draws what it would draw for itself, were that no success.
  const kept = members.map((member, index) => (member === success ? others[index % others.length] : member))
  return [{name: status, choices: kept.flatMap((member) => (member === undefined ? [] : quoted(member)))}]
}

/** Beside `lastSuccessfulExecution`, `lastExecution` did not succeed: else they would be one. Its words, joined. */
function surpassed(properties: readonly Property[]): ReadonlySet<string> {
  return new Set(
    properties.flatMap(({name}) => {
      const words = nameWords(name)
      const others = words.filter((word) => !/^succe/.test(word))
      const isOfLast = /^(last|latest)$/.test(others[0] ?? '')
      return isOfLast && others.length === words.length - 1 ? [others.join()] : []
    })
  )
}

/** What names the holder's type holds the holder's id: `planId` of the tasks of a `plannerPlan`. */
function parentId(plan: Plan, holder: PlannedResource, target: PlannedResource): ParentValue[] {
  if (!hasFreeId(plan, holder)) return []
  const words = nameWords(holder.typeName)
  const tails = words.map((_, index) => words.slice(index).join(''))
  const names = new Set(tails.flatMap((tail) => [`${tail}id`, `parent${tail}id`]))
  if (target === holder) names.add('parentid')
  return plan
    .propertiesOf(target.name)
    .filter((property) => names.has(property.name.toLowerCase()) && isFree(property))
    .map(({name}) => ({name, own: 'id'}))
}

/** Names of what may hold the id of what stands beside it: `customerId` beside `customer`. */
function foreignKeysIn(properties: readonly Property[]): ReadonlySet<string> {
  return new Set(properties.filter(isFree).map(({name}) => name))
}

function hasFreeId(plan: Plan, target: PlannedResource): boolean {
  const id = plan.propertiesOf(target.name).find(({name}) => name === 'id')
  return id !== undefined && isFree(id)
}

/** A string without constraints: any id will do. */
export function isFree({type, constraints}: Property): boolean {
  return type.kind === 'primitive' && type.name === 'string' && Object.keys(constraints).length === 0
}

/** Names of the resources that have times anywhere within, found from those that have them themselves. */
function typesWithTimes(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>()
  const holders = new Map<string, string[]>()
  for (const type of plan.types) {
    if (type.kind !== 'resource') continue
    for (const property of plan.propertiesOf(type.name)) {
      if (anywhere(property, isTime)) found.add(type.name)
      anywhere(property, (part) => {
        const held = heldBy(plan, part.type)
        if (held !== undefined) {
          const name = concreteType(plan, held).name
          const ofPart = holders.get(name) ?? []
          holders.set(name, ofPart)
          ofPart.push(type.name)
        }
        return false
      })
    }
  }
  // A set may grow while one walks it: what is added is walked too.
  for (const name of found) for (const holder of holders.get(name) ?? []) found.add(holder)
  return found
}

/** Whether something holds for a property, or for what it holds without another resource between. */
function anywhere(property: Property, holds: (property: Property) => boolean): boolean {
  if (holds(property)) return true
  const parts = (type: TypeRef): readonly Property[] => {
    switch (type.kind) {
      case 'collection':
        return [{...property, type: type.of, constraints: {}}]
      case 'keyValuePair':
      case 'map':
        return [
          {...property, type: type.key, constraints: {}},
          {...property, type: type.value, constraints: {}}
        ]
      case 'object':
        return type.properties
      case 'union':
      case 'tuple':
        return type.of.map((of) => ({...property, type: of}))
      default:
        return []
    }
  }
  return parts(property.type).some((part) => anywhere(part, holds))
}
