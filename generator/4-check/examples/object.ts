import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {effectiveConstraints} from '../../model/formats.ts'
import type {JsonMember, JsonNode, JsonObject, JsonScalar} from '../../model/page.ts'
import {isRequiredIn, mayBeNull} from '../../model/presence.ts'
import type {Diagnostic, Property, Resource, TypeRef} from '../../model/program.ts'
import {type Context, faultPlace, relatedOf, type Subject, sourceOf} from './context.ts'
import {nearest, nearestType} from './nearest.ts'
import {ownMembers} from './own-members.ts'
import {wrongType} from './wrong-type.ts'

/** Holds an object against a resource, or against the type that the object itself names. */
export function* checkObject(
  context: Context,
  node: JsonObject,
  documented: Resource,
  subject: Subject
): Generator<Diagnostic> {
  const {types} = context
  const stated = typeNameOf(node)
  const named = stated && types.resource(stated.name)
  if (stated && !named) yield unknownType(context, stated)
  if (stated && named && !types.isA(named, documented))
    yield strangerType(context, stated, named, documented, subject)
  const resource = named || documented
  const properties = types.propertiesOf(resource)
  const lenient = (stated && !named) || types.isOpen(resource) || properties.size === 0
  for (const member of ownMembers(node)) {
    const property =
      properties.get(member.key) ?? (stated ? undefined : types.derivedProperty(resource, member.key))
    if (property) yield* checkMember(context, member, property)
    else {
      if (!lenient) yield unknownProperty(context, member, node, resource)
      yield* checkUnstated(context, member.value)
    }
  }
  if (!stated || named) yield* missing(context, node, resource, subject)
}

/** Holds an object against a type that no resource describes. */
export function* checkShape(
  context: Context,
  node: JsonObject,
  type: Extract<TypeRef, {kind: 'keyValuePair' | 'object' | 'map'}>,
  outer: Subject
): Generator<Diagnostic> {
  for (const {key, keyPlace, value} of ownMembers(node)) {
    const property = type.kind === 'object' ? type.properties.find(({name}) => name === key) : undefined
    const inner =
      type.kind === 'map'
        ? type.value
        : type.kind === 'keyValuePair' && (key === 'key' || key === 'value')
          ? type[key]
          : property?.type
    const isNull = value.kind === 'scalar' && value.value === null
    if (inner && !isNull) {
      const subject = property
        ? memberSubject(context, {key, keyPlace}, property)
        : {name: `\`${key}\``, keyPlace, ...(outer.property && {property: outer.property})}
      yield* context.checkValue(context, value, inner, subject)
    } else yield* checkUnstated(context, value)
  }
}

/** Nobody says what this is, but objects in it may say it themselves. */
export function* checkUnstated(context: Context, node: JsonNode): Generator<Diagnostic> {
  if (node.kind === 'array') for (const item of node.items) yield* checkUnstated(context, item)
  if (node.kind !== 'object') return
  const stated = typeNameOf(node)
  const named = stated && context.types.resource(stated.name)
  if (named) yield* checkObject(context, node, named, {name: 'The object'})
  else {
    if (stated) yield unknownType(context, stated)
    for (const {value} of node.members) yield* checkUnstated(context, value)
  }
}

function* checkMember(context: Context, {key, keyPlace, value}: JsonMember, property: Property) {
  const subject = memberSubject(context, {key, keyPlace}, property)
  if (value.kind !== 'scalar' || value.value !== null) {
    yield* context.checkValue(context, value, property.type, subject)
    return
  }
  if (!mayBeNull(property, context.options)) yield wrongType(context, value, property.type, subject)
}

function memberSubject(
  context: Context,
  {key, keyPlace}: Pick<JsonMember, 'key' | 'keyPlace'>,
  property: Property
): Subject {
  const constraints = effectiveConstraints(
    context.options.formats,
    property,
    mayBeNull(property, context.options)
  )
  return {name: `\`${key}\``, keyPlace, property, constraints}
}

/** What the docs require and the example, which claims to be whole, does not have. */
function* missing(
  context: Context,
  node: JsonObject,
  resource: Resource,
  subject: Subject
): Generator<Diagnostic> {
  const {example, types, options} = context
  const isResponse = example.kind === 'response'
  const whole = isResponse || example.method === 'POST' || example.method === 'PUT'
  if (!whole || example.truncated || example.fault || node.partial) return
  const lacks = [...types.propertiesOf(resource).values()].filter(
    (property) =>
      isRequiredIn(isResponse ? 'response' : 'request', property, options) &&
      !node.members.some(({key}) => key === property.name)
  )
  if (lacks.length === 0) return
  yield diagnostic(
    'example-missing-required',
    sourceOf(context, faultPlace(node, subject)),
    {names: lacks.map(({name}) => name), type: resource.name},
    {related: lacks.slice(0, 5).flatMap((property) => relatedOf(context, {name: '', property}))}
  )
}

function unknownProperty(
  context: Context,
  {key, keyPlace}: JsonMember,
  node: JsonObject,
  resource: Resource
): Diagnostic {
  const names = [...context.types.propertiesOf(resource).keys()]
  const absent = names.filter((name) => !node.members.some((member) => member.key === name))
  const near = nearest(key, absent)
  const found = diagnostic(
    'example-unknown-property',
    sourceOf(context, keyPlace),
    {name: key, type: resource.name},
    {
      actual: context.textAt(keyPlace),
      ...(near.length > 0 ? {expected: near.map((name) => `"${name}"`)} : {}),
      related: [{message: `\`${resource.name}\` is documented here`, source: resource.source}]
    }
  )
  return context.options.unknownProperties === 'refuse' ? {...found, severity: 'warning'} : found
}

function unknownType(context: Context, {name, node}: StatedType): Diagnostic {
  const near = nearestType(name, context.types.names)
  return diagnostic(
    'example-unknown-type',
    sourceOf(context, node.place),
    {name},
    {
      actual: context.textAt(node.place),
      ...(near.length > 0 ? {expected: near.map((one) => `"#${one}"`)} : {})
    }
  )
}

/** The object names a type that the docs do not derive from the documented one. */
function strangerType(
  context: Context,
  {node}: StatedType,
  named: Resource,
  documented: Resource,
  subject: Subject
): Diagnostic {
  return diagnostic(
    'example-wrong-type',
    sourceOf(context, node.place),
    {name: subject.name, documented: `\`${documented.name}\``, shown: `\`${named.name}\``},
    {
      actual: context.textAt(node.place),
      note: `\`${named.name}\` does not derive from \`${documented.name}\`.`,
      related: [
        ...relatedOf(context, subject),
        {message: `\`${named.name}\` is documented here`, source: named.source}
      ]
    }
  )
}

interface StatedType {
  readonly name: string
  readonly node: JsonScalar
}

/** The type that an object names: `"@odata.type": "#microsoft.graph.user"`. */
function typeNameOf(object: JsonObject): StatedType | undefined {
  const node = object.members.find(({key}) => key === '@odata.type')?.value
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return
  const name = node.value.trim().replace(/^#/, '')
  return /^[a-z]\w*(\.\w+)+$/i.test(name) ? {name, node} : undefined
}
