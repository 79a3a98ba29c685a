import {propertyName} from '../literals.ts'
import {narrowing} from './check.ts'
import {derivedView} from './derived.ts'
import type {Scope} from './scope.ts'
import {byKey, conditionOf, inherited, isLiteral, objectCheck, pascal, refuses, type Shape} from './shape.ts'
import {supportNames} from './support/names.ts'

/** The body of the function that copies a value of an object type, without the keys that no page names. */
export function copyBody(scope: Scope, shape: Shape): string {
  const head = {
    isObject: scope.support(isLiteral(shape) ? objectCheck(shape, true) : 'isObject'),
    tooDeep: shape.counted ? `depth > ${scope.support('maxDepth')}` : ''
  }
  return isLiteral(shape) ? literal(scope, shape, head) : loop(scope, shape, head)
}

/** Into locals, then into one literal: as every key has to be there. */
function literal(scope: Scope, shape: Shape, head: {readonly isObject: string}): string {
  const refusing = refuses(scope, shape)
  const locals = shape.properties.map((property) => ({property, local: localName(property.name)}))
  const parts = locals.flatMap(({property, local}) => {
    const copy = property.check.copy?.(local)
    if (copy === undefined) return []
    const part = property.nullable ? `${local} === null ? null : ${copy}` : copy
    return [{name: property.name, local: `${local}Copy`, copy: part}]
  })
  const copied = new Map(parts.map(({name, local}) => [name, local]))
  const entry = (name: string, local: string) => (name === local ? name : `${propertyName(name)}: ${local}`)
  return scope.render('validator/copy/literal.ts', {
    ...head,
    isObject: `${head.isObject}<${shape.keysText}>`,
    names: locals.map(({property, local}) => entry(property.name, local)).join(', '),
    fails: locals
      .filter(({property}) => property.check.copy === undefined)
      .map(
        ({property, local}) =>
          conditionOf({...property, check: narrowing(property.check)}, local, 'nothing')?.fails
      )
      .filter((condition) => condition !== undefined),
    parts,
    exact: refusing,
    count: shape.properties.length,
    onlyKnown: refusing ? scope.support('onlyKnown') : '',
    known: refusing ? shape.docs.lines() : '',
    entries: locals.map(({property: {name}, local}) => entry(name, copied.get(name) ?? local)).join(', ')
  })
}

function loop(scope: Scope, shape: Shape, head: object): string {
  const refusing = refuses(scope, shape)
  const cases = shape.properties.map((property) => {
    const copy = property.check.copy?.('item') ?? ''
    const part = copy !== '' && property.nullable ? `item === null ? null : ${copy}` : copy
    const fails = copy === '' ? (conditionOf(property, 'item', 'defined')?.fails ?? '') : ''
    return {name: property.name, action: {fails, part, counts: !property.optional}}
  })
  const keepsAll = refusing || shape.open
  return scope.render('validator/copy/loop.ts', {
    ...head,
    derived: derivedView(scope, shape, 'copy'),
    // By way of `object` where a bag of unknown values is too far from the type.
    type: shape.properties.some(({name, optional}) => !optional || inherited.has(name))
      ? `object as ${shape.typeText}`
      : shape.typeText,
    copyType: '{ [key: string]: unknown }',
    partDeclaration: cases.some(({action}) => action.part !== '') ? 'let part: unknown;' : '',
    required: shape.properties.filter(({optional}) => !optional).length,
    ...byKey(cases),
    unknownKey: refusing ? `!${scope.support('isAnnotation')}(key)` : '',
    keepsAll,
    isAnnotation: keepsAll ? '' : scope.support('isAnnotation'),
    put: shape.open || shape.properties.some(({name}) => name === '__proto__') ? scope.support('put') : ''
  })
}

/** Words that cannot name a local, and names that the function has other uses for. */
const taken = new Set([
  ...'break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield await async eval arguments undefined'.split(
    ' '
  ),
  ...['value', 'copy', 'depth', 'keys', 'docs', 'part'],
  ...supportNames
])

/** `code` -> `code`, `default` -> `defaultValue`, `@odata.type` -> `odataTypeValue` */
function localName(name: string): string {
  const usable = propertyName(name) === name && !taken.has(name) && !/^(?:is|copy)[A-Z]/.test(name)
  if (usable) return name
  const words = pascal(name)
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}Value`
}
