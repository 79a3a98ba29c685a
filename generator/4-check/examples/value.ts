import type {JsonNode, JsonScalar} from '../../model/page.ts'
import {primitives} from '../../model/primitives.ts'
import type {CollectionRef, Diagnostic, TypeRef} from '../../model/program.ts'
import type {Context, Subject} from './context.ts'
import {checkMembers} from './members.ts'
import {checkObject, checkShape, checkUnstated} from './object.ts'
import {outOfRange} from './out-of-range.ts'
import {isPlaceholder} from './placeholder.ts'
import {checkPlaceholder} from './placeholder-shown.ts'
import {checkScalar} from './scalar.ts'
import {wrongType} from './wrong-type.ts'

/** Holds a value against a type, at any depth. Null is not asked about here: that is the property's matter. */
export function* checkValue(
  context: Context,
  node: JsonNode,
  type: TypeRef,
  subject: Subject
): Generator<Diagnostic> {
  if (node.kind === 'scalar' && standsForAValue(node.value, subject)) {
    yield* checkPlaceholder(context, node, type, subject)
    return
  }
  switch (type.kind) {
    case 'primitive': {
      const kind = primitives[type.name]
      if (kind.json === undefined) yield* checkUnstated(context, node)
      else if (node.kind !== 'scalar') yield wrongType(context, node, type, subject)
      else yield* checkScalar(context, node, type, subject)
      return
    }
    case 'enum':
      yield* checkMembers(context, node, {...type, type, flags: false}, subject)
      return
    case 'reference':
      yield* checkReference(context, node, type, subject)
      return
    case 'collection':
      yield* checkList(context, node, type, subject)
      return
    case 'keyValuePair':
    case 'object':
    case 'map':
      if (node.kind !== 'object') yield wrongType(context, node, type, subject)
      else yield* checkShape(context, node, type, subject)
      return
    case 'union':
      yield* fewest(type.of.map((one) => [...checkValue(context, node, one, subject)]))
      return
    case 'tuple':
      if (node.kind !== 'array' || node.items.length !== type.of.length)
        yield wrongType(context, node, type, subject)
      else
        for (const [at, part] of type.of.entries()) {
          const item = node.items[at]
          if (item) yield* checkItem(context, item, part, subject)
        }
      return
    case 'literal':
      if (node.kind !== 'scalar' || node.value !== type.value) yield wrongType(context, node, type, subject)
      return
    case 'unknown':
      yield* checkUnstated(context, node)
  }
}

function* checkList(
  context: Context,
  node: JsonNode,
  type: CollectionRef,
  subject: Subject
): Generator<Diagnostic> {
  if (node.kind !== 'array') {
    yield wrongType(context, node, type, subject)
    return
  }
  const {maxLength} = subject.constraints ?? {}
  const {length} = node.items
  if (maxLength !== undefined && length > maxLength)
    yield outOfRange(context, node, {limit: `at most ${maxLength} items`, shown: `${length}`}, subject)
  const item = {name: `An item of ${subject.name}`, ...about(subject)}
  for (const one of node.items) yield* checkItem(context, one, type.of, item)
}

/** Lists hold no null, unless their items are said to be such as well. */
function* checkItem(context: Context, item: JsonNode, type: TypeRef, subject: Subject) {
  if (item.kind === 'scalar' && item.value === null && !takesNull(type))
    yield wrongType(context, item, type, subject)
  else yield* checkValue(context, item, type, subject)
}

function takesNull(type: TypeRef): boolean {
  if (type.kind === 'union') return type.of.some(takesNull)
  return type.kind === 'literal' && type.value === null
}

function* checkReference(
  context: Context,
  node: JsonNode,
  type: Extract<TypeRef, {kind: 'reference'}>,
  subject: Subject
): Generator<Diagnostic> {
  const {types} = context
  const enumeration = types.enumeration(type.name)
  const resource = types.resource(type.name)
  if (enumeration) yield* checkMembers(context, node, {type, ...enumeration}, subject)
  else if (!resource || resource.anyValue) yield* checkUnstated(context, node)
  else if (node.kind !== 'object') yield wrongType(context, node, type, subject)
  else yield* checkObject(context, node, resource, subject)
}

/** `String`, and the property's own name: `"id": "id"`. */
function standsForAValue(value: JsonScalar['value'], {property}: Subject): boolean {
  return typeof value === 'string' && (isPlaceholder(value) || value === property?.name)
}

/** The findings of the alternative that has least against it. */
function fewest(alternatives: readonly Diagnostic[][]): Diagnostic[] {
  return alternatives.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** The same documentation and the same key, under another name. */
function about({property, keyPlace}: Subject): Omit<Subject, 'name'> {
  return {...(property && {property}), ...(keyPlace && {keyPlace})}
}
