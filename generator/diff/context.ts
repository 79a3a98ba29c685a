import type {EnumMember, Program, Property, Resource, TypeRef} from '../model/program.ts'
import {type TypeGraph, typeGraph} from '../model/type-graph.ts'
import type {ResolvedOptions} from '../options.ts'

/** What decides where the docs leave something open, as in generated validators. */
export type DiffOptions = Pick<ResolvedOptions, 'undocumentedPresence' | 'undocumentedNull' | 'enums'>

/** One of the models, with names as the new one has them. */
export interface Side {
  readonly program: Program
  readonly types: TypeGraph
  /** The name that a type has in the new model. */
  readonly nameOf: (name: string) => string
}

/** Both models. */
export interface Context {
  readonly old: Side
  readonly next: Side
  /** Whether types have the names that they had. */
  readonly isSameNames: boolean
  readonly options: DiffOptions
}

/** Both models; `renamed` are new names of types by their old ones. */
export function contextOf(
  old: Program,
  next: Program,
  {renamed, options}: {readonly renamed: ReadonlyMap<string, string>; readonly options: DiffOptions}
): Context {
  return {
    old: {program: old, types: typeGraph(old), nameOf: (name) => renamed.get(name) ?? name},
    next: {program: next, types: typeGraph(next), nameOf: (name) => name},
    isSameNames: renamed.size === 0,
    options
  }
}

/** The resource that a type names, where a page defines it. */
export function resourceBehind(type: TypeRef, {types}: Side): Resource | undefined {
  return type.kind === 'reference' ? types.resource(type.name) : undefined
}

/** The properties of an object, whether it has a page of its own or not; `undefined` of all other types. */
export function propertiesBehind(type: TypeRef, side: Side): ReadonlyMap<string, Property> | undefined {
  if (type.kind === 'object') return new Map(type.properties.map((property) => [property.name, property]))
  const resource = resourceBehind(type, side)
  return resource && side.types.propertiesOf(resource)
}

/** A list of values, whether it has a page of its own or not. */
export interface ValueList {
  readonly members: readonly EnumMember[]
  readonly flags: boolean
  readonly open?: true
  readonly fromProse?: true
}

/** The values that a type lists; `undefined` of all other types. */
export function valuesBehind(type: TypeRef, {types}: Side): ValueList | undefined {
  if (type.kind === 'enum') return {flags: false, ...type}
  return type.kind === 'reference' ? types.enumeration(type.name) : undefined
}
