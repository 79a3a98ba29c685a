import type {TupleRef} from '../../model/program.ts'
import {type Check, fails} from './check.ts'
import {tupleConversion} from './from-json.ts'
import {localCheck} from './local.ts'
import type {Scope} from './scope.ts'

/** An array of that length, each item of its own type: right or wrong as a whole. */
export function tupleCheck(scope: Scope, type: TupleRef, hint: string): Check {
  const items = type.of.map((part) => scope.check(part, {}, hint))
  const check = localCheck(scope, {
    name: `${hint}Tuple`,
    type,
    expected: `an array of ${items.map(({expected}) => expected).join(' and ')}`,
    is: () =>
      scope.render('validator/is/tuple.ts', {
        length: items.length,
        itemFails: items.map((item, index) => fails(item, `value[${index}]`)).filter((text) => text !== '')
      })
  })
  const copied = (value: string) =>
    items.map(({copy}, index) => copy?.of(`${value}[${index}]`) ?? `${value}[${index}]`)
  return {...check, ...tupleConversion(scope, items), copy: {of: (value) => `[${copied(value).join(', ')}]`}}
}
