import {derivedView} from './derived.ts'
import type {Scope} from './scope.ts'
import {byKey, conditionOf, isStraight, objectCheck, read, refuses, type Shape, skipping} from './shape.ts'

/** The body of an object type's `is`. */
export function isBody(scope: Scope, shape: Shape): string {
  const refusing = refuses(scope, shape)
  const head = {
    isObject: scope.support(objectCheck(shape, refusing)),
    tooDeep: shape.counted ? `depth > ${scope.support('maxDepth')}` : '',
    derived: derivedView(scope, shape, 'is')
  }
  return isStraight(shape, refusing)
    ? straight(scope, shape, refusing, head)
    : loop(scope, shape, refusing, head)
}

function straight(scope: Scope, shape: Shape, refusing: boolean, head: {readonly isObject: string}): string {
  const conditions = shape.properties
    .map((property) => conditionOf(property, read(property.name), 'nothing'))
    .filter((condition) => condition !== undefined)
  const keyed = {
    ...head,
    isObject: `${head.isObject}${conditions.length > 0 || shape.derived.length > 0 ? `<${shape.keysText}>` : ''}`
  }
  if (refusing) {
    return scope.render('validator/is/exact-line.ts', {
      ...keyed,
      fails: conditions.map(({fails}) => fails),
      count: shape.properties.length,
      onlyKnown: scope.support('onlyKnown'),
      known: shape.docs.lines()
    })
  }
  if (conditions.length === 0 && shape.derived.length === 0 && !shape.counted) {
    return scope.render('validator/is/any-object.ts', head)
  }
  return scope.render('validator/is/line.ts', {...keyed, conditions: conditions.map(({holds}) => holds)})
}

function loop(scope: Scope, shape: Shape, refusing: boolean, head: object): string {
  const {skipped, known} = skipping(shape, refusing)
  const cases = shape.properties.map((property) => ({
    name: property.name,
    action: {fails: conditionOf(property, 'item', known)?.fails ?? '', counts: !property.optional}
  }))
  return scope.render('validator/is/loop.ts', {
    ...head,
    skipped,
    required: shape.properties.filter(({optional}) => !optional).length,
    ...byKey(refusing ? cases : cases.filter(({action}) => action.fails !== '' || action.counts)),
    unknownKey: refusing ? `!${scope.support('isAnnotation')}(key)` : ''
  })
}
