/** Closed lists of names, of enums and of properties that name their values themselves. */

import {groupBy} from '../../model/group-by.ts'
import {isOpen} from '../../model/open-lists.ts'
import type {EnumRef} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import type {Render} from '../templates.ts'
import type {Check} from './check.ts'
import {localCheck} from './local.ts'
import {primitiveCheck} from './primitive.ts'
import type {Scope} from './scope.ts'

/** From here on it pays to look at the length of a name first. */
const longSwitch = 12

/** Members that have no name of their own as a list: `Possible values are: a, b`. */
export function memberCheck(scope: Scope, type: EnumRef, hint: string): Check {
  const names = type.members.map(({name}) => name)
  if (isOpen(type, scope.plan.options)) {
    return primitiveCheck(scope, {kind: 'primitive', name: 'string'}, {})
  }
  return localCheck(scope, {
    name: `${hint}Value`,
    type,
    expected: `one of ${names.map((name) => `"${name}"`).join(', ')}`,
    is: () => memberBody(scope.render, names)
  })
}

/** A `switch` over names; over their lengths first where there are many. */
export function memberBody(render: Render, names: readonly string[]): string {
  const members = [...new Set(names)]
  if (members.length <= longSwitch) {
    return render('validator/is/members.ts', {members: members.map(quoted)})
  }
  return render('validator/is/members-by-length.ts', {
    lengths: byLength(members, (name) => name).map(([length, names]) => ({
      length,
      members: names.map(quoted)
    }))
  })
}

/** Things by the length of their names, shortest first. */
export function byLength<T>(
  things: readonly T[],
  nameOf: (thing: T) => string
): readonly [number, readonly T[]][] {
  return [...groupBy(things, (thing) => nameOf(thing).length)].sort(([a], [b]) => a - b)
}
