import type {Property} from '../../model/program.ts'
import type {PropertyOutline} from '../plan/plan.ts'
import {nameWords} from './name-words.ts'

/**
 * Numbers that say how long a list beside them is, each with its list: `memberCount` with `members`, `itemCount`
 * with `lineItems` where no other list is one of items.
 *
 * @example
 * countsOf(properties).get(memberCount) // members
 */
export function countsOf(properties: readonly Property[]): ReadonlyMap<Property, Property> {
  const counts = new Map<Property, Property>()
  for (const property of properties) {
    const counted = isCount(property) ? countedBy(property.name) : ''
    const list = counted === '' ? undefined : listOf(properties, counted)
    if (list !== undefined) counts.set(property, list)
  }
  return counts
}

function listOf(properties: readonly Property[], counted: string): Property | undefined {
  const lists = properties.filter(({type}) => type.kind === 'collection')
  const same = lists.find(({name}) => singular(name) === counted)
  const [alike, ...others] = lists.filter(({name}) => singular(name).endsWith(` ${counted}`))
  return same ?? (others.length === 0 ? alike : undefined)
}

/** The property that says which place in its list an object has, such as `rank` or `order`. */
export function numberOf(properties: readonly PropertyOutline[]): PropertyOutline | undefined {
  return properties.find(
    (property) =>
      isCount(property) &&
      /^(index|order|position|priority|rank|sequence(Number)?|sortOrder)$/i.test(property.name)
  )
}

function isCount({type, constraints}: PropertyOutline): boolean {
  const whole = ['byte', 'int16', 'int32', 'int64', 'integer']
  return type.kind === 'primitive' && whole.includes(type.name) && Object.keys(constraints).length === 0
}

/** `memberCount`, `membersCount`, `numberOfMembers` and `totalMembers` count members; `count` counts nothing by name. */
function countedBy(name: string): string {
  const words = nameWords(name)
  const isNumber = words[words.indexOf('number') + 1] === 'of'
  const rest = words.filter((word) => !/^(count|of|total)$/.test(word) && !(isNumber && word === 'number'))
  return rest.length < words.length && rest.length > 0 ? singular(rest.join(' ')) : ''
}

/** `childFolders` -> `child folder`, `entries` -> `entry` */
function singular(name: string): string {
  return nameWords(name)
    .join(' ')
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<!s)s$/, '')
}
