import type {Property} from '../../model/program.ts'
import type {Plan} from '../plan/plan.ts'
import {reserved} from '../plan/reserved.ts'
import {identifierOf} from './scope.ts'
import {exportsOf} from './support.ts'

export type ConstName = (property: Pick<Property, 'name'>) => string

const usedInBody = new Set([
  ...Object.keys(exportsOf),
  'seed',
  'fault',
  'key',
  'override',
  'group',
  'item',
  'names',
  'settings',
  'context',
  'moment',
  'parentTime',
  'person',
  'place',
  'shape',
  'fromParent',
  'value'
])

/** Names the constant of each property after it, or otherwise where the body or its module uses that name. */
export function constNames({isTaken}: Plan): ConstName {
  const names = new Map<string, string>()
  const used = new Set([...usedInBody, ...reserved])
  const isUsed = (name: string) => used.has(name) || isTaken(name)
  return ({name}) => {
    const known = names.get(name)
    if (known !== undefined) return known
    const identifier = identifierOf(name)
    // Names of the module's own constants end in these words.
    const wanted =
      identifier !== name || /(?:Choices|Values)\d*$/.test(name) ? `${identifier}Value` : identifier
    const free = [wanted, `${identifier}Value`].find((candidate) => !isUsed(candidate))
    let unique = free ?? `${identifier}Value2`
    for (let n = 3; isUsed(unique); n++) unique = `${identifier}Value${n}`
    names.set(name, unique)
    used.add(unique)
    return unique
  }
}
