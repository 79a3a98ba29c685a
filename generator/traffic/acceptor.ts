import {primitives} from '../model/primitives.ts'
import type {TypeRef} from '../model/program.ts'
import {isObject} from './message.ts'
import {scalarTests} from './scalar-tests.ts'
import type {ValueContext} from './values.ts'

/**
 * Tells whether a value is of a type as far as a look at it says, or without `strict` of the same kind: by which of several types
 * the docs mean it.
 */
export function acceptor(
  type: TypeRef,
  context: Pick<ValueContext, 'types' | 'options' | 'isLike'>,
  {strict = true} = {}
): (value: unknown) => boolean {
  const inner = (one: TypeRef) => acceptor(one, context, {strict})
  switch (type.kind) {
    case 'primitive': {
      const {json} = primitives[type.name]
      const {isFormed, isInteger} = scalarTests(type, {}, context.options)
      if (!strict) return (value) => json === undefined || typeof value === json
      return (value) => json === undefined || (typeof value === json && isInteger(value) && isFormed(value))
    }
    case 'enum': {
      const names = new Set(type.members.map(({name}) => name))
      return (value) => typeof value === 'string' && (!strict || type.open === true || names.has(value))
    }
    case 'reference': {
      const enumeration = context.types.enumeration(type.name)
      if (enumeration) return inner({kind: 'enum', ...enumeration})
      const resource = context.types.resource(type.name)
      if (!resource || resource.anyValue) return () => true
      return (value) => isObject(value) && (!strict || context.isLike(resource.name, value))
    }
    case 'collection': {
      const accepts = inner(type.of)
      return (value) => Array.isArray(value) && (!strict || value.length === 0 || accepts(value[0]))
    }
    case 'tuple':
      return (value) => Array.isArray(value) && value.length === type.of.length
    case 'map':
    case 'keyValuePair':
    case 'object':
      return isObject
    case 'union': {
      const alternatives = type.of.map(inner)
      return (value) => alternatives.some((accepts) => accepts(value))
    }
    case 'literal':
      return (value) => value === type.value
    case 'unknown':
      return () => true
  }
}
