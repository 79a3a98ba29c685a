import {quoted} from '../literals.ts'
import {derivedView} from './derived.ts'
import type {Scope} from './scope.ts'
import {
  byKey,
  conditionOf,
  guardOf,
  isStraight,
  type Known,
  read,
  refuses,
  type Shape,
  type ShapeProperty,
  skipping
} from './shape.ts'

/** The body of the function that lists what is wrong with a value of an object type. */
export function issuesBody(scope: Scope, shape: Shape): string {
  const refusing = refuses(scope, shape)
  scope.support('issue')
  const head = {
    isObject: scope.support('isObject'),
    expected: quoted(shape.expected),
    tooDeep: shape.counted ? `depth > ${scope.support('maxDepth')}` : '',
    derived: derivedView(scope, shape, 'issues'),
    issueList: `${scope.support('Issue')}[] | undefined`
  }
  return isStraight(shape, refusing)
    ? straight(scope, shape, refusing, head)
    : loop(scope, shape, refusing, head)
}

function straight(scope: Scope, shape: Shape, refusing: boolean, head: {readonly isObject: string}): string {
  const properties = shape.properties
    .map((property) => ({property, ...action(property, read(property.name), 'nothing')}))
    .filter(({inner, fails}) => inner !== '' || fails !== '')
    .map(({property, ...wrong}) => ({
      ...wrong,
      name: quoted(property.name),
      value: read(property.name),
      docs: docsArgument(shape, property)
    }))
  if (properties.length > 0) scope.support('within')
  if (refusing) scope.support('unknownKeys')
  if (properties.length === 0 && !refusing && shape.derived.length === 0 && !shape.counted) {
    return scope.render('validator/issues/any-object.ts', head)
  }
  return scope.render('validator/issues/line.ts', {
    ...head,
    isObject: `${head.isObject}${properties.length > 0 || shape.derived.length > 0 ? `<${shape.keysText}>` : ''}`,
    properties,
    known: refusing ? shape.known() : '',
    exact: refusing,
    count: shape.properties.length
  })
}

function loop(scope: Scope, shape: Shape, refusing: boolean, head: object): string {
  const {skipped, known} = skipping(shape, refusing)
  const cases = shape.properties.map((property) => ({
    name: property.name,
    action: {
      ...action(property, 'item', known),
      docs: docsArgument(shape, property),
      counts: !property.optional
    }
  }))
  const required = shape.properties.filter(({optional}) => !optional)
  scope.support('within')
  if (refusing) scope.support('noProperty')
  return scope.render('validator/issues/loop.ts', {
    ...head,
    skipped,
    required: required.length,
    missing: required.map((property) => ({
      name: quoted(property.name),
      expected: quoted(property.check.expected),
      docs: docsArgument(shape, property)
    })),
    ...byKey(
      refusing
        ? cases
        : cases.filter(({action: {inner, fails, counts}}) => inner !== '' || fails !== '' || counts)
    ),
    unknownKey: refusing ? `!${scope.support('isAnnotation')}(key)` : ''
  })
}

/** What is asked of one property: the list of what is wrong inside it, or whether it is wrong as a whole. */
function action(property: ShapeProperty, value: string, known: Known) {
  const {check} = property
  const inner = check.issues?.(value) ?? ''
  return {
    inner,
    guard: inner === '' ? '' : guardOf(property, value, known),
    fails: inner === '' ? (conditionOf(property, value, known)?.fails ?? '') : '',
    expected: quoted(check.expected)
  }
}

/** As the last argument of `within`, or none. */
function docsArgument({docs}: Shape, {name}: ShapeProperty): string {
  return docs === undefined ? '' : `, ${docs.of(name)}`
}
