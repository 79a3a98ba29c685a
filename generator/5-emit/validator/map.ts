import {primitives} from '../../model/primitives.ts'
import type {MapRef, TypeRef} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import {type Check, copier, fails} from './check.ts'
import {mapConversion} from './from-json.ts'
import {itemName} from './list.ts'
import {localCheck} from './local.ts'
import {primitiveCheck} from './primitive.ts'
import type {Scope} from './scope.ts'

/** A dictionary: its keys are data, but for annotations. */
export function mapCheck(scope: Scope, type: MapRef, hint: string): Check {
  const item = scope.check(type.value, {}, hint)
  // Keys stay as JSON has them.
  const keys =
    type.key.kind === 'primitive'
      ? primitiveCheck(scope, type.key, {}, 'json')
      : scope.check(type.key, {}, `${hint}Key`)
  const keyFails = () => (isText(type.key) ? '' : fails(keys, keyValue(type.key)))
  const expected = 'an object'
  const {render} = scope
  const check = localCheck(scope, {
    name: `${itemName(scope, type.value, hint)}Map`,
    type,
    expected,
    is: () => {
      const view = {
        isObject: scope.support('isObject'),
        keyFails: keyFails(),
        itemFails: fails(item, 'value[key]')
      }
      if (view.keyFails + view.itemFails === '') return render('validator/is/any-object.ts', view)
      return render('validator/is/map.ts', {...view, isAnnotation: scope.support('isAnnotation')})
    },
    issues: () => {
      scope.support('issue')
      const inner = item.issues?.('item') ?? ''
      const view = {
        isObject: scope.support('isObject'),
        expected: quoted(expected),
        keyFails: keyFails(),
        keyExpected: quoted(`${keys.expected} as key`),
        inner,
        itemFails: inner === '' ? fails(item, 'item') : '',
        itemExpected: quoted(item.expected)
      }
      if (view.keyFails + inner + view.itemFails === '') return render('validator/issues/any-object.ts', view)
      if (inner !== '') scope.support('within')
      if (view.keyFails + view.itemFails !== '') scope.support('wrong')
      const issueList = `${scope.support('Issue')}[] | undefined`
      return render('validator/issues/map.ts', {
        ...view,
        issueList,
        isFull: scope.support('isFull'),
        isAnnotation: scope.support('isAnnotation')
      })
    }
  })
  return {...check, ...mapConversion(scope, item), copy: {of: (value) => mapCopy(scope, item, value)}}
}

/** `{ ...value }`, `mapValues(value, copyUser)` */
function mapCopy(scope: Scope, {copy}: Check, value: string): string {
  if (copy === undefined) return `{ ...${value} }`
  return `${scope.support('mapValues')}(${value}, ${copier(copy)})`
}

/** Whether any key will do: all of them are text. */
function isText(type: TypeRef): boolean {
  return type.kind === 'primitive' && primitives[type.name] === primitives.string
}

/** Keys are text: numbers are read from it, and any text will do for the vaguer types. */
function keyValue(type: TypeRef): string {
  return type.kind === 'primitive' && primitives[type.name].json === 'number' ? 'Number(key)' : 'key'
}
