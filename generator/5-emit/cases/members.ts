import type {Openness} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import {isOpen} from '../plan/open-lists.ts'
import type {Plan} from '../plan/plan.ts'
import {type Change, change, textChange} from './change.ts'

/** An enum, or a list of members without a name. */
interface Members extends Openness {
  readonly members: readonly {readonly name: string}[]
  readonly flags?: boolean
}

/** Ways of being no member: of none there are, or of an open enum, any text is one. */
export function memberFaults({options}: Plan, list: Members): Change[] {
  const {members, flags = false} = list
  const names = new Set(members.map(({name}) => name))
  const [first = ''] = names
  if (isOpen(list, options)) return [change('not a string', '42')]
  const otherCase = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()
  return [
    change('not a string', '42'),
    textChange('not a member', 'no such member'),
    ...(names.has('') ? [] : [textChange('empty', '')]),
    ...(names.has(otherCase) ? [] : [textChange('in another case', otherCase)]),
    ...(names.has(`${first} `) ? [] : [textChange('a member and a space', `${first} `)]),
    ...(flags ? [textChange('one that is not a member', `${first},no such member`)] : listed(names)),
    ...(flags && !names.has('') ? [textChange('a comma too many', `${first},`)] : [])
  ]
}

/** Two members in one text, where that is not among them. */
function listed(names: ReadonlySet<string>): Change[] {
  const [first = '', second = first] = names
  const both = `${first},${second}`
  return names.has(both) ? [] : [textChange('two members', both)]
}

/** Each member; of flags, all of them together too. */
export function memberEdges({members, flags = false}: Members): Change[] {
  const names = [...new Set(members.map(({name}) => name))]
  const each = names.map((name) => change(name === '' ? 'the empty member' : name, quoted(name)))
  return flags && names.length > 1 ? [...each, change('all members', quoted(names.join(',')))] : each
}
