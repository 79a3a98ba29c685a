import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {JsonNode} from '../../model/page.ts'
import type {Diagnostic, TypeRef} from '../../model/program.ts'
import {type Context, sourceOf} from './context.ts'
import type {Inference} from './inference.ts'
import {nearestType} from './nearest.ts'
import {checkUnstated} from './object.ts'
import {type StatedType, statedType} from './stated-type.ts'
import {checkValue} from './value.ts'
import {wrongType} from './wrong-type.ts'

const body = {name: 'The body'}

/** What generators of docs name bodies that have no type: `requestBodyResourceFor.range_row`. */
const isToolName = /^#?requestBodyResourceFor\./i

/** Holds a whole body against what its annotation says that it is. */
export function* checkBody(context: Context): Generator<Diagnostic> {
  const {example, types} = context
  const {root} = example
  if (isError(root)) return
  const stated = example.type && statedType(example.type.text, types)
  if (!stated) {
    if (example.type && !isToolName.test(example.type.text)) yield unknownType(context)
    yield* checkUnstated(context, root)
  } else if (stated.isCollection || example.isCollection) yield* checkList(context, root, stated)
  else yield* checkOne(context, root, stated)
}

/** Holds the part of a body that is of an inferred type against it. */
export function* checkInferred(
  context: Context,
  {resource, part, type}: Extract<Inference, {readonly part: unknown}>
): Generator<Diagnostic> {
  const reference: TypeRef = {kind: 'reference', name: resource.name}
  const example = {...context.example, ...(type && {type})}
  const of: TypeRef = part.isCollection ? {kind: 'collection', of: reference} : reference
  yield* checkValue({...context, example}, part.node, of, body)
}

/** Lists come in `value`; now and then docs show the list alone. */
function* checkList(context: Context, root: JsonNode, {type}: StatedType): Generator<Diagnostic> {
  const list: TypeRef = {kind: 'collection', of: type}
  const member = memberOf(root, 'value')
  if (root.kind === 'array') yield* checkValue(context, root, list, body)
  else if (member)
    yield* checkValue(context, member.value, list, {name: '`value`', keyPlace: member.keyPlace})
  else if (root.kind === 'object' && !root.partial) yield wrongType(context, root, list, body)
}

/** One comes alone, or in `value`, as functions answer. */
function* checkOne(context: Context, root: JsonNode, {type, resource}: StatedType): Generator<Diagnostic> {
  const wrapped = memberOf(root, 'value')
  const own =
    resource &&
    (context.types.propertiesOf(resource).has('value') || context.types.derivedProperty(resource, 'value'))
  if (!wrapped || own) {
    if (resource || root.kind === 'array') yield* checkValue(context, root, type, body)
    return
  }
  const subject = {name: '`value`', keyPlace: wrapped.keyPlace}
  if (wrapped.value.kind === 'array') {
    const note = 'For a list, write `"isCollection": true`, or `Collection(…)` around the type.'
    yield {...wrongType(context, wrapped.value, type, subject), note}
    yield* checkValue(context, wrapped.value, {kind: 'collection', of: type}, subject)
  } else if (resource && wrapped.value.kind === 'scalar') yield* checkValue(context, root, type, body)
  else yield* checkValue(context, wrapped.value, type, subject)
}

function unknownType(context: Context): Diagnostic {
  const {type} = context.example
  const place = type?.place ?? context.example.root.place
  const name = (type?.text ?? '').replace(/^collection\((.*)\)$/i, '$1').replace(/^#/, '')
  const near = nearestType(name, context.types.names)
  return diagnostic(
    'example-unknown-type',
    sourceOf(context, place),
    {name},
    {
      actual: context.textAt(place),
      ...(near.length > 0 ? {expected: near.map((one) => `"${one}"`)} : {})
    }
  )
}

/** `{"error": {…}}`, whatever the annotation says. */
function isError(root: JsonNode): boolean {
  return memberOf(root, 'error') !== undefined && root.kind === 'object' && root.members.length === 1
}

function memberOf(node: JsonNode, key: string) {
  return node.kind === 'object' ? node.members.find((member) => member.key === key) : undefined
}
