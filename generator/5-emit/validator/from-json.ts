/** Conversion of JSON values to those that types have, where these differ: `dates: 'Date'`, `int64: 'bigint'`. */
import {objectKey} from '../literals.ts'
import {type Check, type Conversion, copier, copyBy, holds} from './check.ts'
import {derivedView} from './derived.ts'
import {functionNames} from './names.ts'
import type {Scope} from './scope.ts'
import type {Shape, ShapeProperty} from './shape.ts'

/** What a check adds, where there is something to convert. */
interface Converts {
  readonly fromJson?: Conversion
}

/** The names of the support functions that convert primitives. */
export const primitiveConversions = {
  Date: 'dateFromJson',
  bigint: 'bigintFromJson',
  digits: 'digitsFromJson'
} as const

/** Converts each item of a list. */
export function listConversion(scope: Scope, item: Check): Converts {
  const {fromJson} = item
  if (fromJson === undefined) return {}
  return {fromJson: {of: (value) => `${scope.support('listFromJson')}(${value}, ${copier(fromJson)})`}}
}

/** Converts each value of a map. */
export function mapConversion(scope: Scope, item: Check): Converts {
  const {fromJson} = item
  if (fromJson === undefined) return {}
  return {fromJson: {of: (value) => `${scope.support('mapFromJson')}(${value}, ${copier(fromJson)})`}}
}

/** Converts each place of a tuple. */
export function tupleConversion(scope: Scope, items: readonly Check[]): Converts {
  if (items.every(({fromJson}) => fromJson === undefined)) return {}
  const each = () => items.map(({fromJson}) => (fromJson ? copier(fromJson) : 'undefined')).join(', ')
  return {fromJson: {of: (value) => `${scope.support('tupleFromJson')}(${value}, [${each()}])`}}
}

/** Converts the properties of an object without a name. */
export function objectConversion(scope: Scope, properties: readonly ShapeProperty[]): Converts {
  if (properties.every(({check}) => check.fromJson === undefined)) return {}
  const entriesText = () => `{ ${entries(properties).join(', ')} }`
  return {fromJson: {of: (value) => `${scope.support('objectFromJson')}(${value}, ${entriesText()})`}}
}

/** Converts as the first of several types that then takes the value. */
export function unionConversion(
  scope: Scope,
  alternatives: readonly Check[],
  name: string,
  depth: boolean
): Converts {
  if (alternatives.every(({fromJson}) => fromJson === undefined)) return {}
  return {
    fromJson: copyBy(() =>
      scope.function(functionNames(name).fromJson, () => ({
        parameters: [{name: 'value', type: 'unknown'}],
        returnType: 'unknown',
        body: scope.render('validator/from-json/union.ts', {
          depth,
          alternatives: alternatives.map((check) =>
            check.fromJson
              ? {converted: check.fromJson.of('value'), holds: holds(check, 'converted')}
              : {converted: '', holds: holds(check, 'value')}
          )
        })
      }))
    )
  }
}

/** The body of the function that converts a named type; undefined where there is nothing to convert. */
export function fromJsonBody(scope: Scope, shape: Shape): string | undefined {
  if (!scope.plan.converts(scope.type.name)) return undefined
  const items = entries(shape.properties)
  const conversions =
    items.length === 0
      ? ''
      : scope.constant('conversions', {type: scope.support('Conversions'), open: '{', items, close: '}'})
  const derived = derivedView(scope, shape, 'fromJson')
  return scope.render('validator/from-json/object.ts', {
    derived,
    isObject: derived ? scope.support('isObject') : '',
    objectFromJson: conversions === '' ? '' : scope.support('objectFromJson'),
    conversions
  })
}

function entries(properties: readonly ShapeProperty[]): string[] {
  return properties.flatMap(({name, check}) =>
    check.fromJson ? `${objectKey(name)}: ${copier(check.fromJson)}` : []
  )
}
