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
  if (shape.counted) scope.support('tooDeep')
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
    .map((property) => ({property, asked: action(property, 'item', 'nothing')}))
    .filter(({asked: {inner, fails}}) => inner !== '' || fails !== '')
    .map(({property, asked}) => {
      const direct = asked.inner !== '' && asked.guard === ''
      return {
        ...asked,
        inner: direct ? action(property, read('value', property.name), 'nothing').inner : asked.inner,
        name: quoted(property.name),
        item: direct ? '' : read('value', property.name),
        docs: shape.undocumented ? '' : `, ${shape.docs.places()}`
      }
    })
  const first = properties.findIndex(({item}) => item !== '')
  useFunctions(scope, properties)
  if (refusing) scope.support('unknownKeys')
  if (properties.length === 0 && !refusing && shape.derived.length === 0 && !shape.counted) {
    return scope.render('validator/issues/any-object.ts', head)
  }
  return scope.render('validator/issues/line.ts', {
    ...head,
    isObject: `${head.isObject}${properties.length > 0 || shape.derived.length > 0 ? `<${shape.keysText}>` : ''}`,
    properties: properties.map((property, index) => ({...property, first: index === first})),
    known: refusing ? shape.docs.known() : '',
    exact: refusing,
    count: shape.properties.length
  })
}

function loop(scope: Scope, shape: Shape, refusing: boolean, head: object): string {
  const {skipped, known} = skipping(shape, refusing)
  const cases = shape.properties
    .map((property) => ({property, asked: action(property, 'item', known)}))
    .filter(
      ({property, asked: {inner, fails}}) => refusing || inner !== '' || fails !== '' || !property.optional
    )
    .map(({property: {name, optional}, asked}) => ({
      name,
      action: {...asked, docs: caseDocs(shape, asked), counts: !optional}
    }))
  const required = shape.properties.filter(({optional}) => !optional)
  useFunctions(scope, [
    ...cases.map(({action}) => action),
    ...required.map(() => ({inner: '', fails: 'missing'}))
  ])
  if (refusing) {
    scope.support('wrong')
    scope.support('noProperty')
  }
  return scope.render('validator/issues/loop.ts', {
    ...head,
    skipped,
    required: required.length,
    missing: required.map((property) => ({
      name: quoted(property.name),
      expected: quoted(property.check.expected),
      docs: shape.undocumented ? '' : `, ${shape.docs.places()}`
    })),
    ...byKey(cases),
    isFull: refusing ? scope.support('isFull') : '',
    unknownKey: refusing ? `!${scope.support('isAnnotation')}(key)` : ''
  })
}

function caseDocs({docs, undocumented}: Shape, asked: ReturnType<typeof action>): string {
  return undocumented || asked.inner + asked.fails === '' ? '' : `, ${docs.places()}`
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

/** Imports what the body calls. */
function useFunctions(
  scope: Scope,
  asked: readonly {readonly inner: string; readonly fails: string}[]
): void {
  if (asked.some(({inner}) => inner !== '')) scope.support('within')
  if (asked.some(({fails}) => fails !== '')) scope.support('wrong')
}
