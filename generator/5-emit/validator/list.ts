import type {CollectionRef, Constraints, TypeRef} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import {type Check, copier, fails} from './check.ts'
import {listConversion} from './from-json.ts'
import {localCheck} from './local.ts'
import {lengthLimits} from './primitive.ts'
import type {Scope} from './scope.ts'

/** A list: lengths are of the list, everything else the docs say is of its items. */
export function listCheck(scope: Scope, type: CollectionRef, constraints: Constraints, hint: string): Check {
  const {minLength, maxLength, ...ofItems} = constraints
  const item = scope.check(type.of, ofItems, hint)
  const lengths = lengthLimits({minLength, maxLength}, 'items')
  const expected = ['an array', ...lengths.map((limit) => limit.expected)].join(', ')
  const lengthFails = lengths.map(({condition}) => condition('value').fails).join(' || ')
  const {render} = scope
  const check = localCheck(scope, {
    name: `${itemName(scope, type.of, hint)}List`,
    type,
    variant: constraints,
    expected,
    is: () => render('validator/is/list.ts', {lengthFails, itemFails: fails(item, 'item')}),
    issues: () => {
      const inner = item.issues?.('item') ?? ''
      const itemFails = inner === '' ? fails(item, 'item') : ''
      const view = {
        expected: quoted(expected),
        lengthFails,
        inner,
        itemFails,
        itemExpected: quoted(item.expected)
      }
      const whole = inner === '' && itemFails === ''
      scope.support('issue')
      if (whole) return render('validator/issues/plain-list.ts', view)
      scope.support(inner === '' ? 'wrong' : 'within')
      return render('validator/issues/list.ts', {
        ...view,
        isFull: scope.support('isFull'),
        issueList: `${scope.support('Issue')}[] | undefined`
      })
    }
  })
  return {...check, ...listConversion(scope, item), copy: {of: (value) => listCopy(item, value)}}
}

/** `value.slice()`, `value.map(copyUser)` */
function listCopy({copy}: Check, value: string): string {
  if (copy === undefined) return `${value}.slice()`
  return `${value}.map(${copier(copy)})`
}

/** `String`, `DateTime`, `SynchronizationRule`; the property's name for what has none. */
export function itemName(scope: Scope, type: TypeRef, hint: string): string {
  switch (type.kind) {
    case 'primitive':
      return type.name.charAt(0).toUpperCase() + type.name.slice(1)
    case 'reference':
      return scope.plan.find(type.name)?.typeName ?? hint
    case 'collection':
      return `${itemName(scope, type.of, hint)}List`
    default:
      return hint
  }
}
