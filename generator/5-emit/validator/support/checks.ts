/** Checks that generated validators share: pure functions of one value, each in the output only where used. */
import type {PatternName} from '../../../model/patterns.ts'
import {primitives, type Range} from '../../../model/primitives.ts'

export interface SupportCheck {
  /** Its first parameter is called so; there is a second one where a check needs more to go by. */
  readonly parameters: {readonly [name: string]: string}
  readonly returns: string
  readonly typeParameters?: readonly string[]
  readonly docs: string
  /** Below `templates/validator/checks/`. */
  readonly template: string
  readonly context?: {readonly minimum: number; readonly maximum: number}
  readonly pattern?: PatternName
  readonly needs?: readonly SupportCheckName[]
}

export type SupportCheckName =
  | 'isObject'
  | 'isObjectOrList'
  | 'isByte'
  | 'isSbyte'
  | 'isInt16'
  | 'isInt32'
  | 'isDateTime'
  | 'isDate'
  | 'isTime'
  | 'isDuration'
  | 'isUuid'
  | 'isBase64'
  | 'isUri'
  | 'isEmail'
  | 'isHostname'
  | 'isIpv4'
  | 'isIpv6'
  | 'isAnnotation'
  | 'onlyKnown'
  | 'pick'
  | 'pickOwn'
  | 'mapValues'

const integer = ([minimum, maximum]: Range = [0, 0]): SupportCheck => ({
  parameters: {value: 'unknown'},
  returns: 'value is number',
  docs: `An integer from ${minimum} to ${maximum}.`,
  template: 'range',
  context: {minimum, maximum}
})

const text = (pattern: PatternName, docs: string): SupportCheck => ({
  parameters: {value: 'unknown'},
  returns: 'value is string',
  docs,
  template: 'pattern',
  pattern
})

/** In the order in which the output has them. */
export const supportChecks: {readonly [name in SupportCheckName]: SupportCheck} = {
  isObjectOrList: {
    parameters: {value: 'unknown'},
    typeParameters: ['Key extends string = string'],
    returns: 'value is { readonly [K in Key]?: unknown }',
    docs: 'An object that is not null, or an array: for types that an array cannot satisfy.',
    template: 'object-or-list'
  },
  isObject: {
    parameters: {value: 'unknown'},
    typeParameters: ['Key extends string = string'],
    returns: 'value is { readonly [K in Key]?: unknown }',
    docs: 'An object that is neither null nor an array.',
    template: 'object'
  },
  isByte: integer(primitives.byte.range),
  isSbyte: integer(primitives.sbyte.range),
  isInt16: integer(primitives.int16.range),
  isInt32: integer(primitives.int32.range),
  isDateTime: text('dateTime', 'An RFC 3339 date and time with offset.'),
  isDate: text('date', 'A date: `2021-07-16`.'),
  isTime: text('time', 'A time of day: `17:30:00`.'),
  isDuration: text('duration', 'An ISO 8601 duration: `P3DT12H`.'),
  isUuid: text('uuid', 'A UUID.'),
  isBase64: text('base64', 'Base64, in the standard or the URL-safe alphabet.'),
  isUri: text('uri', 'A URI, absolute or relative to the root of the service.'),
  isEmail: text('email', 'An email address.'),
  isHostname: text('hostname', 'A host name.'),
  isIpv4: text('ipv4', 'An IPv4 address.'),
  isIpv6: text('ipv6', 'An IPv6 address.'),
  isAnnotation: {
    parameters: {key: 'string'},
    returns: 'boolean',
    docs: 'Checks whether a key is an OData annotation: `@odata.type`, `@removed`, `members@odata.nextLink`, `members@delta`.',
    template: 'annotation'
  },
  onlyKnown: {
    parameters: {value: 'object', known: 'object'},
    returns: 'boolean',
    docs: 'Checks whether every key of a value is known or an annotation.',
    template: 'only-known',
    needs: ['isAnnotation']
  },
  pick: {
    typeParameters: ['T extends object'],
    parameters: {value: 'T', known: 'object'},
    returns: 'T',
    docs: 'Copies an object without unknown keys and undefined values.',
    template: 'pick',
    needs: ['isAnnotation']
  },
  pickOwn: {
    typeParameters: ['T extends object'],
    parameters: {value: 'T', known: 'object'},
    returns: 'T',
    docs: 'Like `pick`, for objects that may have a property `__proto__`.',
    template: 'pick-own',
    needs: ['isAnnotation']
  },
  mapValues: {
    typeParameters: ['T'],
    parameters: {value: '{ readonly [key: string]: T }', copy: '(item: T) => T'},
    returns: '{ [key: string]: T }',
    docs: 'Copies a dictionary and its values, without annotations.',
    template: 'map-values',
    needs: ['isAnnotation']
  }
}
