import {primitiveNames, type Resource, type TypeRef} from '../../model/program.ts'
import type {Types} from './types.ts'

/** What an annotation says that a body is. */
export interface StatedType {
  readonly type: TypeRef
  readonly isCollection: boolean
  /** Where it is one. */
  readonly resource?: Resource
}

/** Spellings of primitives that are not their names in lower case. */
const otherNames: {readonly [spelling: string]: (typeof primitiveNames)[number]} = {
  bool: 'boolean',
  int: 'int32',
  long: 'int64',
  float: 'single',
  datetime: 'dateTime',
  datetimeoffset: 'dateTime',
  timeofday: 'time',
  guid: 'uuid',
  json: 'any',
  object: 'any'
}

/**
 * Reads `@odata.type` of an annotation; undefined where it names nothing that is documented.
 *
 * @example
 * statedType('Collection(Edm.String)', types) // {type: {kind: 'primitive', name: 'string'}, isCollection: true}
 */
export function statedType(text: string, types: Types): StatedType | undefined {
  const [, inner] = /^#?collection\s*\((.*)\)$/i.exec(text) ?? []
  if (inner !== undefined) {
    const of = statedType(inner.trim(), types)
    return of && {...of, isCollection: true}
  }
  const name = text.replace(/^#/, '')
  const resource = types.resource(name)
  if (resource) return {type: {kind: 'reference', name: resource.name}, isCollection: false, resource}
  const enumeration = types.enumeration(name)
  if (enumeration) return {type: {kind: 'reference', name: enumeration.name}, isCollection: false}
  const spelled = name.replace(/^edm\./i, '').toLowerCase()
  const primitive = primitiveNames.find((one) => one.toLowerCase() === spelled) ?? otherNames[spelled]
  return primitive && {type: {kind: 'primitive', name: primitive}, isCollection: false}
}
