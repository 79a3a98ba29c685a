import {
  type CodeBlockWriter,
  type OptionalKind,
  type PropertySignatureStructure,
  type WriterFunction,
  Writers
} from 'ts-morph'
import {distinct} from '../../model/distinct-properties.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property, TypeRef} from '../../model/program.ts'
import {propertyDocs} from '../docs/docs.ts'
import {lineWidth} from '../layout.ts'
import {propertyName} from '../literals.ts'
import type {Plan} from '../plan/plan.ts'
import {listBrackets, mapBrackets, propertyModifier, tupleBrackets} from '../type-syntax.ts'
import {partCount, partsOf, propertyParts, typeText} from '../type-text.ts'

/** A type as ts-morph takes it: text, or what writes it where objects in it have lines of their own. */
type Written = string | WriterFunction

/** Properties of an interface, or of an object type within it, as ts-morph takes them. */
export function declaredProperties(
  plan: Plan,
  properties: readonly Property[],
  from: string,
  indentation: number
): OptionalKind<PropertySignatureStructure>[] {
  return properties.map((property) => ({
    name: propertyName(property.name),
    type: propertyType(plan, property, from, indentation),
    isReadonly: plan.options.readonly,
    hasQuestionToken: mayBeAbsent(property, plan.options),
    docs: propertyDocs(plan, property, from, indentation)
  }))
}

function propertyType(plan: Plan, property: Property, from: string, indentation: number): Written {
  if (!holdsObject(property.type) || typeText(plan, property.type) === 'unknown') {
    const modifier = propertyModifier(plan.options)
    const head = indentation + modifier.length + property.name.length + '?: ;'.length
    return unionText(propertyUnion(plan, property), head)
  }
  const written = declaredType(plan, property.type, from, indentation)
  return mayBeNull(property, plan.options) ? sequence(written, ' | null') : written
}

function declaredType(plan: Plan, type: TypeRef, from: string, indentation: number): Written {
  const text = typeText(plan, type)
  if (!holdsObject(type) || text === 'unknown') return text
  const inner = (part: TypeRef) => declaredType(plan, part, from, indentation)
  switch (type.kind) {
    case 'object': {
      const properties = distinct(type.properties)
      return Writers.objectType({properties: declaredProperties(plan, properties, from, indentation + 2)})
    }
    case 'collection': {
      const isList = type.of.kind === 'collection' || type.of.kind === 'tuple'
      const isSeveral = partCount(plan, type.of) > 1 || (isList && plan.options.readonly)
      const [open, close] = listBrackets(plan.options, isSeveral)
      return sequence(open, inner(type.of), close)
    }
    case 'map': {
      const [open, close] = mapBrackets(plan.options)
      return sequence(open, inner(type.value), close)
    }
    case 'union': {
      const byText = new Map(type.of.map((part) => [typeText(plan, part), part]))
      return sequence(...separated([...byText.values()].map(inner), ' | '))
    }
    case 'tuple': {
      const [open, close] = tupleBrackets(plan.options)
      return sequence(open, ...separated(type.of.map(inner), ', '), close)
    }
    default:
      return text
  }
}

/** What a property may be: a list of one of several has these in brackets. */
function propertyUnion(plan: Plan, property: Property): Union {
  const {type} = property
  const parts = propertyParts(plan, property)
  if (type.kind !== 'collection' || partCount(plan, type.of) === 1) return parts
  const [open, close] = listBrackets(plan.options, true)
  const list = {listOf: partsOf(plan, type.of), open, close}
  return parts.length === 1 ? list : [list, ...parts.slice(1)]
}

/** A union of several, or a list of one of several: `('a' | 'b')[]`. */
type Union = readonly (string | ListOf)[] | ListOf

interface ListOf {
  readonly listOf: readonly string[]
  readonly open: string
  readonly close: string
}

/** A union on the line of its head, which is so long; a part a line where that is too long. */
export function unionText(union: Union, head: number): Written {
  const line = lineOf(union)
  if (head + line.length <= lineWidth) return line
  return (writer) => {
    if ('listOf' in union) writeList(writer, union, 0)
    else if (union.length === 1) writer.newLine().write(line)
    else writeParts(writer, union, 0)
  }
}

function lineOf(union: Union | string): string {
  if (typeof union === 'string') return union
  if (!('listOf' in union)) return union.map(lineOf).join(' | ')
  return `${union.open}${union.listOf.join(' | ')}${union.close}`
}

/** A part a line; ts-morph indents them. */
function writeParts(writer: CodeBlockWriter, parts: readonly (string | ListOf)[], level: number): void {
  for (const part of parts) {
    writer.withIndentationLevel(level, () => writer.newLine().write('| '))
    if (typeof part === 'string') writer.write(part)
    else if (2 * level + lineOf(part).length + 6 <= lineWidth) writer.write(lineOf(part))
    else writeList(writer, part, level + 1)
  }
}

function writeList(writer: CodeBlockWriter, {listOf, open, close}: ListOf, level: number): void {
  writer.write(open)
  writeParts(writer, listOf, level + 1)
  writer.withIndentationLevel(level, () => writer.newLine().write(close))
}

/** Whether an object with properties stands anywhere in it. */
function holdsObject(type: TypeRef): boolean {
  switch (type.kind) {
    case 'object':
      return type.properties.length > 0
    case 'collection':
      return holdsObject(type.of)
    case 'map':
      return holdsObject(type.value)
    case 'union':
    case 'tuple':
      return type.of.some(holdsObject)
    default:
      return false
  }
}

function separated(parts: readonly Written[], separator: string): Written[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))
}

function sequence(...parts: readonly Written[]): WriterFunction {
  return (writer) => {
    for (const part of parts) {
      if (typeof part === 'string') writer.write(part)
      else part(writer)
    }
  }
}
