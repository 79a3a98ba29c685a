import {primitives} from '../../../model/primitives.ts'
import type {Enum, JsonValue, Property, TypeRef} from '../../../model/program.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'

/**
 * A default that the property cannot have: of another type, none of its values, or beyond its limits.
 *
 * ```markdown
 * |count|Int32|How many. Maximum: 10. Default: 20.|
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the default, or what the page says of its type and limits.',
  message: (it: {name: string; stated: string; reason: string}) =>
    `\`${it.name}\` cannot have the default \`${it.stated}\`: ${it.reason}.`,
  *check({pages, lookup}, report) {
    for (const {file, types} of pages)
      for (const {name, place, facts, descriptionPlace} of types.flatMap((type) => type.properties)) {
        const stated = facts.default
        const property = lookup.propertyAt(file, place)
        if (property === undefined || stated === undefined || stated === 'null') continue
        const reason =
          property.default === undefined
            ? wrongType(stated, property.type, lookup)
            : outOfRange(property.default, property)
        if (reason !== undefined) yield report({file, ...descriptionPlace}, {name, stated, reason})
      }
  }
})

/** Other words may describe a default: "the time of the request". */
function wrongType(stated: string, type: TypeRef, {enumeration}: Lookup): string | undefined {
  if (type.kind === 'reference') return noMember(stated, enumeration(type.name))
  if (type.kind === 'enum') return type.open ? undefined : noMember(stated, type)
  if (type.kind !== 'primitive') return undefined
  if (type.name === 'boolean') return isNumber(stated) ? 'it is not a boolean' : undefined
  const isNumeric = primitives[type.name].json === 'number'
  return isNumeric && /^(?:true|false)$/i.test(stated) ? 'it is not a number' : undefined
}

/** Constants of a language are named by type and member: `STATUS_ACTIVE`. */
function noMember(stated: string, list: Pick<Enum, 'members'> | undefined): string | undefined {
  const isNamed = list?.members.some(({name}) => name !== '' && stated.endsWith(name)) ?? true
  return isNamed || !isName(stated) ? undefined : 'it is not a documented value'
}

function isName(text: string): boolean {
  return /^[\p{L}\d_.-]+$/u.test(text)
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

function outOfRange(value: JsonValue, {constraints}: Property): string | undefined {
  const {minimum, maximum, minLength, maxLength} = constraints
  if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) return `the minimum is ${minimum}`
    if (maximum !== undefined && value > maximum) return `the maximum is ${maximum}`
  }
  if (typeof value === 'string') {
    if (minLength !== undefined && value.length < minLength) return `the minimum length is ${minLength}`
    if (maxLength !== undefined && value.length > maxLength) return `the maximum length is ${maxLength}`
  }
  return undefined
}
