import {propertyName} from '../literals.ts'
import {copied, narrowing} from './check.ts'
import {derivedView} from './derived.ts'
import type {Scope} from './scope.ts'
import {
  byKey,
  conditionOf,
  inherited,
  isLiteral,
  objectCheck,
  pascal,
  read,
  refuses,
  type Shape,
  type ShapeProperty
} from './shape.ts'
import {supportNames} from './support/names.ts'

/** The body of the function that copies a value of an object type, without the keys that no page names. */
export function copyBody(scope: Scope, shape: Shape): string {
  scope.support('stop')
  const head = {
    isObject: scope.support(isLiteral(shape) ? objectCheck(shape, true) : 'isObject'),
    tooDeep: shape.counted ? `depth > ${scope.support('maxDepth')}` : ''
  }
  return isLiteral(shape) ? literal(scope, shape, head) : loop(scope, shape, head)
}

/** Into locals and then, as every key has to be there, into one literal: whose parts are copied where they stand. */
function literal(scope: Scope, shape: Shape, head: {readonly isObject: string}): string {
  const refusing = refuses(scope, shape)
  const properties = shape.properties.map((property) => {
    const {name, check, nullable} = property
    const whole = check.copy === undefined
    const local = localName(name)
    return {
      local: whole || nullable ? entry(name, local) : undefined,
      fails: whole ? conditionOf({...property, check: narrowing(check)}, local, 'nothing')?.fails : undefined,
      entry: entry(name, whole || nullable ? copyOf(property, local) : copyOf(property, read(name)))
    }
  })
  const given = (text: string | undefined) => text !== undefined
  return scope.render('validator/copy/literal.ts', {
    ...head,
    isObject: `${head.isObject}<${shape.keysText}>`,
    names: properties
      .map(({local}) => local)
      .filter(given)
      .join(', '),
    fails: properties.map(({fails}) => fails).filter(given),
    exact: refusing,
    count: shape.properties.length,
    onlyKnown: refusing ? scope.support('onlyKnown') : '',
    known: refusing ? shape.docs.lines() : '',
    entries: properties.map(({entry}) => entry).join(', ')
  })
}

function loop(scope: Scope, shape: Shape, head: object): string {
  const refusing = refuses(scope, shape)
  const cases = shape.properties.map((property) => ({
    name: property.name,
    action: {
      fails: property.check.copy === undefined ? (conditionOf(property, 'item', 'defined')?.fails ?? '') : '',
      copied: copyOf(property, 'item'),
      counts: !property.optional
    }
  }))
  const keepsAll = refusing || shape.open
  return scope.render('validator/copy/loop.ts', {
    ...head,
    derived: derivedView(scope, shape, 'copy'),
    // By way of `object` where a bag of unknown values is too far from the type.
    type: shape.properties.some(({name, optional}) => !optional || inherited.has(name))
      ? `object as ${shape.typeText}`
      : shape.typeText,
    copyType: '{ [key: string]: unknown }',
    required: shape.properties.filter(({optional}) => !optional).length,
    ...byKey(cases),
    unknownKey: refusing ? `!${scope.support('isAnnotation')}(key)` : '',
    keepsAll,
    isAnnotation: keepsAll ? '' : scope.support('isAnnotation'),
    put: shape.open || shape.properties.some(({name}) => name === '__proto__') ? scope.support('put') : ''
  })
}

/** A property's value as the copy has it. */
function copyOf({check, nullable}: ShapeProperty, value: string): string {
  const copy = copied(check, value)
  return nullable && check.copy ? `${value} === null ? null : ${copy}` : copy
}

/** `code`, `default: defaultValue` */
function entry(name: string, value: string): string {
  return name === value ? name : `${propertyName(name)}: ${value}`
}

/** Words that cannot name a local, and names that the function has other uses for. */
const taken = new Set([
  ...'break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await async eval arguments undefined'.split(
    ' '
  ),
  ...['value', 'copy', 'depth', 'keys', 'docs'],
  ...supportNames
])

/** `code` -> `code`, `default` -> `defaultValue`, `@odata.type` -> `odataTypeValue` */
function localName(name: string): string {
  const usable = propertyName(name) === name && !taken.has(name) && !/^(?:is|copy)[A-Z]/.test(name)
  if (usable) return name
  const words = pascal(name)
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}Value`
}
