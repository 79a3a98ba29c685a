import {groupBy} from '../../model/group-by.ts'
import {mayBeAbsent} from '../../model/presence.ts'
import type {Program, Property, Resource, TypeRef} from '../../model/program.ts'
import {referencesIn} from '../../model/references.ts'
import {bodyTypeOf, isAddressed, readsOf} from '../../model/requests.ts'
import {type TypeGraph, typeGraph} from '../../model/type-graph.ts'
import type {ResolvedOptions} from '../../options.ts'
import {free} from './free-name.ts'

/** A program with its input types among the others. */
export interface Inputs {
  readonly program: Program
  /** The input type of a type, where that is another one: `order` → `orderInput`. */
  readonly inputs: ReadonlyMap<string, string>
}

type InputOptions = Pick<ResolvedOptions, 'inputs' | 'inputSuffix' | 'undocumentedPresence'>

/**
 * Adds a type of what may be sent for each type that requests send and that differs from it: without read-only properties, and
 * with those required that the docs require of requests.
 *
 * @example
 * withInputs(program, defaults).inputs.get('acme.order') // 'acme.orderInput', if an order has a read-only `id`
 */
export function withInputs(program: Program, options: InputOptions): Inputs {
  const types = typeGraph(program)
  const sent = sentTypes(program, types, options)
  const differing = differingTypes(sent, types, options)
  const taken = new Set([...program.resources, ...program.enums].map(({name}) => name))
  const inputs = new Map(differing.map(({name}) => [name, free(`${name}${options.inputSuffix}`, taken, '')]))
  if (inputs.size === 0) return {program, inputs}
  const added = differing.map((resource) => inputOf(resource, {types, inputs, options}))
  return {program: {...program, resources: [...program.resources, ...added]}, inputs}
}

/** What documented requests send, or all, with the types that are a part of these or derive from them. */
function sentTypes(
  {resources, operations = []}: Program,
  types: TypeGraph,
  {inputs}: InputOptions
): Set<Resource> {
  const requests = operations.filter(isAddressed)
  const reads = readsOf(requests)
  const roots = {
    none: () => [],
    documented: () => requests.flatMap((request) => types.resource(bodyTypeOf(request, reads) ?? '') ?? []),
    all: () => resources
  }[inputs]()
  const sent = new Set<Resource>(roots)
  for (const resource of sent)
    for (const other of [...parts(resource, types), ...types.derivedFrom(resource)]) sent.add(other)
  return sent
}

/** Types of properties that may be sent. Relationships are sent as links, hardly ever whole. */
function parts(resource: Resource, types: TypeGraph): Resource[] {
  return [...types.propertiesOf(resource).values()]
    .filter(({readOnly, navigation}) => !readOnly && !navigation)
    .flatMap(({type}) => referencesIn(type).flatMap((name) => types.resource(name) ?? []))
}

/** Those whose input is another type, in the order in which pages define them: by themselves, by a part, or by their family. */
function differingTypes(sent: ReadonlySet<Resource>, types: TypeGraph, options: InputOptions): Resource[] {
  const edges = [...sent].flatMap((resource) => {
    const base = types.baseOf(resource)
    const family = base && sent.has(base) ? [[resource, base] as const, [base, resource] as const] : []
    return [...family, ...parts(resource, types).map((part) => [part, resource] as const)]
  })
  const dependents = groupBy(edges, ([part]) => part)
  const differing = new Set(
    [...sent].filter((resource) =>
      [...types.propertiesOf(resource).values()].some((property) => differs(property, options))
    )
  )
  for (const resource of differing)
    for (const [, dependent] of dependents.get(resource) ?? []) differing.add(dependent)
  return [...sent].filter((resource) => differing.has(resource)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function differs(property: Property, options: InputOptions): boolean {
  if (property.readOnly) return true
  const whenSent = {...property, required: isRequired(property)}
  if (mayBeAbsent(property, options) !== mayBeAbsent(whenSent, options)) return true
  return objectsIn(property.type).some((inner) => differs(inner, options))
}

/** Properties of objects that have no page of their own. */
function objectsIn(type: TypeRef): readonly Property[] {
  switch (type.kind) {
    case 'object':
      return type.properties
    case 'collection':
      return objectsIn(type.of)
    case 'map':
    case 'keyValuePair':
      return objectsIn(type.value)
    case 'union':
    case 'tuple':
      return type.of.flatMap(objectsIn)
    default:
      return []
  }
}

/** What the docs do not require of requests need not be sent. */
function isRequired({requiredToCreate}: Property): boolean {
  return requiredToCreate === true
}

interface Context {
  readonly types: TypeGraph
  readonly inputs: ReadonlyMap<string, string>
  readonly options: InputOptions
}

/** Inherits from the input of its base; has all properties itself where its base is not sent. */
function inputOf(resource: Resource, {types, inputs, options}: Context): Resource {
  const {name, typeName, description, source} = resource
  const base = types.baseOf(resource)
  const baseInput = base && inputs.get(base.name)
  const properties = baseInput ? resource.properties : [...types.propertiesOf(resource).values()]
  return {
    ...resource,
    name: inputs.get(name) ?? name,
    typeName: `${typeName}${options.inputSuffix}`,
    source,
    description: `What requests send of \`${typeName}\`.${description === '' ? '' : ` ${description}`}`,
    base: baseInput ?? (base ? null : resource.base),
    open: baseInput ? resource.open : types.isOpen(resource),
    properties: sentProperties(properties, inputs)
  }
}

function sentProperties(properties: readonly Property[], inputs: Context['inputs']): Property[] {
  return properties
    .filter(({readOnly}) => !readOnly)
    .map((property) => ({
      ...property,
      type: sentType(property.type, inputs),
      required: isRequired(property)
    }))
}

function sentType(type: TypeRef, inputs: Context['inputs']): TypeRef {
  const inner = (one: TypeRef) => sentType(one, inputs)
  switch (type.kind) {
    case 'reference':
      return {...type, name: inputs.get(type.name) ?? type.name}
    case 'collection':
      return {...type, of: inner(type.of)}
    case 'union':
    case 'tuple':
      return {...type, of: type.of.map(inner)}
    case 'map':
    case 'keyValuePair':
      return {...type, value: inner(type.value)}
    case 'object':
      return {...type, properties: sentProperties(type.properties, inputs)}
    default:
      return type
  }
}
