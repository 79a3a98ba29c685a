import {derivedView} from './derived.ts'
import type {Scope} from './scope.ts'
import {
  byKey,
  conditionOf,
  guardOf,
  isStraight,
  objectCheck,
  read,
  refuses,
  type Shape,
  type ShapeProperty,
  skipping
} from './shape.ts'

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

/** Property by property: what is asked more than one thing is read once, for a read can cost more than a question. */
function straight(scope: Scope, shape: Shape, refusing: boolean, head: {readonly isObject: string}): string {
  const properties = shape.properties.flatMap((property) => {
    const item = isReadOnce(property) ? '' : read('value', property.name)
    const condition = conditionOf(property, item === '' ? read('value', property.name) : 'item', 'nothing')
    return condition === undefined ? [] : [{item, fails: condition.fails}]
  })
  if (properties.length === 0 && !refusing && shape.derived.length === 0 && !shape.counted) {
    return scope.render('validator/is/any-object.ts', head)
  }
  const first = properties.findIndex(({item}) => item !== '')
  const keyed = properties.length > 0 || shape.derived.length > 0
  return scope.render('validator/is/line.ts', {
    ...head,
    isObject: `${head.isObject}${keyed ? `<${shape.keysText}>` : ''}`,
    properties: properties.map((property, index) => ({...property, first: index === first})),
    exact: refusing,
    count: shape.properties.length,
    onlyKnown: refusing ? scope.support('onlyKnown') : '',
    known: refusing ? shape.docs.known() : ''
  })
}

/** Whether the condition of a property asks about its value no more than once. */
function isReadOnce(property: ShapeProperty): boolean {
  const {length} = property.check.conditions('value')
  return length === 0 || (length === 1 && guardOf(property, 'value', 'nothing') === '')
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
