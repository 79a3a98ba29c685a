import {once} from '../../model/once.ts'
import type {Property, TypeRef} from '../../model/program.ts'
import {idReferences} from '../plan/id-references.ts'
import type {Plan, PropertyOutline, ResourceOutline, WholePlan} from '../plan/plan.ts'
import {isTime} from './lifecycle.ts'
import {nameWords} from './name-words.ts'
import {membersOf, stateDependenciesOf, statusOf} from './state-dependencies.ts'

/** What a value gives a property of those that it holds. */
export type ParentValue =
  /** One of these members of an enum: `['Succeeded']`. */
  | {readonly name: string; readonly type: TypeRef; readonly members: readonly string[]}
  /** The value of a property of its own, such as `id`. */
  | {readonly name: string; readonly own: string}

/** What values and those that they hold must agree on, inferred from names. */
export interface Relations {
  /** Whether values of a type have times, at any depth: these lie near the parent's. */
  hasTimes(type: ResourceOutline): boolean
  /** What a value gives those that it holds in a property. */
  parentValues(holder: ResourceOutline, property: PropertyOutline): readonly ParentValue[]
  /** Properties of a type whose values a parent may give. */
  fromParent(type: ResourceOutline): ReadonlySet<string>
  /** A property as what makes its value sees it: one that holds ids of an entity is like the entity's id. */
  likeId(type: ResourceOutline, property: Property): Property
}

/** With what all types have to be looked at for. */
export interface FactoryPlan extends Plan {
  hasTimes(name: string): boolean
  valuesFromParent(name: string): readonly string[]
  /** The state in which a type has succeeded. */
  success(name: string): Success | undefined
  /** Whether its `id` may be any string. */
  hasFreeId(name: string): boolean
  /** The ids of entities that properties of a type hold, by the names of the properties. */
  heldIds(name: string): {readonly [property: string]: HeldId}
}

/** What is known of ids of an entity. */
export type HeldId = Pick<Property, 'type' | 'constraints' | 'examples'> & {readonly entity: string}

/**
 * @example
 * relationsOf(plan).parentValues(status, lastSuccessfulExecution) // [{name: 'state', type, members: ['Succeeded']}]
 * relationsOf(plan).parentValues(plannerPlan, tasks) // [{name: 'planId', own: 'id'}]
 * relationsOf(plan).parentValues(order, customer) // [{name: 'id', own: 'customerId'}]
 */
export function relationsOf(plan: FactoryPlan): Relations {
  return {
    hasTimes: (type) => plan.hasTimes((plan.concrete(type.name) ?? type).name),
    parentValues: parentValuesIn(plan),
    fromParent: ({name}) => new Set(plan.valuesFromParent(name)),
    likeId: ({name}, property) => likeId(property, own(plan.heldIds(name), property.name))
  }
}

/** Adds what relations are made of. */
export function withRelations(plan: WholePlan): FactoryPlan & WholePlan {
  const success = once((name: string) => successIn(plan, name))
  const hasFreeId = once((name: string) => hasFreeIdIn(plan, name))
  const parentValues = parentValuesIn({...plan, success, hasFreeId})
  const fromParent = new Map<string, Set<string>>()
  for (const holder of plan.types) {
    if (holder.kind !== 'resource') continue
    for (const property of plan.outlinesOf(holder.name)) {
      const target = heldBy(plan, property.type)
      if (target === undefined) continue
      for (const {name} of parentValues(holder, property)) {
        for (const type of [target, plan.concrete(target.name) ?? target])
          fromParent.set(type.name, (fromParent.get(type.name) ?? new Set()).add(name))
      }
    }
  }
  const times = typesWithTimes(plan)
  return {
    ...plan,
    hasTimes: (name) => times.has(name),
    valuesFromParent: (name) => [...(fromParent.get(name) ?? [])],
    success,
    hasFreeId,
    heldIds: heldIdsIn(plan)
  }
}

function heldIdsIn(plan: WholePlan): FactoryPlan['heldIds'] {
  const references = idReferences(plan.program)
  const resources = new Map(plan.program.resources.map((resource) => [resource.name, resource]))
  return once((name: string) => {
    const holder = resources.get(name)
    const held = plan.propertiesOf(name).flatMap((property) => {
      const entity = holder && property.name !== 'id' ? references.named(property, holder) : undefined
      const id = entity && references.idOf(entity)
      if (entity === undefined || id === undefined) return []
      const {type, constraints, examples} = id
      return [[property.name, {entity: entity.name, type, constraints, examples}] as const]
    })
    return Object.fromEntries(held)
  })
}

function own<T>(values: {readonly [name: string]: T}, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** Where the docs say nothing else of it, it has the examples and constraints of the id. */
function likeId(property: Property, id: HeldId | undefined): Property {
  if (id === undefined || property.examples.length > 0 || Object.keys(property.constraints).length > 0)
    return property
  const isUuid = id.type.kind === 'primitive' && id.type.name === 'uuid'
  return {
    ...property,
    examples: id.examples,
    constraints: isUuid ? {...id.constraints, format: 'uuid'} : id.constraints
  }
}

type Asked = Pick<FactoryPlan, 'find' | 'outlinesOf' | 'success' | 'hasFreeId'>

function parentValuesIn(plan: Asked): Relations['parentValues'] {
  const surpassedIn = once((holder: string) => surpassed(plan.outlinesOf(holder)))
  const foreignKeys = once((holder: string) => foreignKeysIn(plan.outlinesOf(holder)))
  const parentIds = once((holder: ResourceOutline) =>
    once((target: ResourceOutline) => parentId(plan, holder, target))
  )
  return (holder, property) => {
    const target = heldBy(plan, property.type)
    if (target === undefined) return []
    const foreignKey = property.type.kind === 'reference' && `${property.name}Id`
    return [
      ...stateFromParent(plan.success(target.name), surpassedIn(holder.name), property),
      ...parentIds(holder)(target),
      ...(foreignKey && foreignKeys(holder.name).has(foreignKey) && plan.hasFreeId(target.name)
        ? [{name: 'id', own: foreignKey}]
        : [])
    ]
  }
}

/** The resource that a property holds one or several of. */
function heldBy(plan: Pick<Plan, 'find'>, type: TypeRef): ResourceOutline | undefined {
  const ref = type.kind === 'collection' ? type.of : type
  const target = ref.kind === 'reference' ? plan.find(ref.name) : undefined
  return target?.kind === 'resource' ? target : undefined
}

/** The state of a type in which it has succeeded, among all its states. */
interface Success {
  readonly status: Pick<PropertyOutline, 'name' | 'type'>
  readonly success: string
  readonly members: readonly string[]
}

function successIn(plan: Plan, name: string): Success | undefined {
  const properties = plan.outlinesOf(name)
  const status = statusOf(plan, properties)
  if (
    status === undefined ||
    stateDependenciesOf(plan, properties).some(({otherwise}) => otherwise === undefined)
  )
    return
  const members = membersOf(plan, status)
  const success = members.find((member) => /^succe/i.test(member))
  return success === undefined
    ? undefined
    : {status: {name: status.name, type: status.type}, success, members}
}

/** A part that its name calls successful has succeeded; where such a one stands beside the last, the last has not. */
function stateFromParent(
  target: Success | undefined,
  surpassedNames: ReadonlySet<string>,
  {name, type}: PropertyOutline
): ParentValue[] {
  if (target === undefined || type.kind === 'collection') return []
  const {status, success, members} = target
  if (/success/i.test(name)) return [{...status, members: [success]}]
  const others = members.filter((member) => member !== success)
  if (others.length === 0 || !surpassedNames.has(nameWords(name).join())) return []
  // Each keeps its place, so that the part draws what it would draw for itself, were that no success.
  const kept = members.map((member, index) => (member === success ? others[index % others.length] : member))
  return [{...status, members: kept.filter((member) => member !== undefined)}]
}

/** Beside `lastSuccessfulExecution`, `lastExecution` did not succeed: else they would be one. Its words, joined. */
function surpassed(properties: readonly PropertyOutline[]): ReadonlySet<string> {
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
function parentId(plan: Asked, holder: ResourceOutline, target: ResourceOutline): ParentValue[] {
  if (!plan.hasFreeId(holder.name)) return []
  const words = nameWords(holder.typeName)
  const tails = words.map((_, index) => words.slice(index).join(''))
  const names = new Set(tails.flatMap((tail) => [`${tail}id`, `parent${tail}id`]))
  if (target.name === holder.name) names.add('parentid')
  return plan
    .outlinesOf(target.name)
    .filter((property) => names.has(property.name.toLowerCase()) && isFree(property))
    .map(({name}) => ({name, own: 'id'}))
}

/** Names of what may hold the id of what stands beside it: `customerId` beside `customer`. */
function foreignKeysIn(properties: readonly PropertyOutline[]): ReadonlySet<string> {
  return new Set(properties.filter(isFree).map(({name}) => name))
}

function hasFreeIdIn(plan: Plan, name: string): boolean {
  const id = plan.outlinesOf(name).find(({name}) => name === 'id')
  return id !== undefined && isFree(id)
}

/** A string without constraints: any id will do. */
export function isFree({type, constraints}: PropertyOutline): boolean {
  return type.kind === 'primitive' && type.name === 'string' && Object.keys(constraints).length === 0
}

/** Names of the resources that have times anywhere within, found from those that have them themselves. */
function typesWithTimes(plan: WholePlan): ReadonlySet<string> {
  const found = new Set<string>()
  const holders = new Map<string, string[]>()
  for (const type of plan.types) {
    if (type.kind !== 'resource') continue
    for (const property of plan.propertiesOf(type.name)) {
      if (anywhere(property, isTime)) found.add(type.name)
      anywhere(property, (part) => {
        const held = heldBy(plan, part.type)
        if (held !== undefined) {
          const name = (plan.concrete(held.name) ?? held).name
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
