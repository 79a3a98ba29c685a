import type {Property} from '../../model/program.ts'
import {nameWords} from './name-words.ts'

/**
 * Numbers that say how long a list beside them is, each with its list: `memberCount` with `members`.
 *
 * @example
 * countsOf(properties).get(memberCount) // members
 */
export function countsOf(properties: readonly Property[]): ReadonlyMap<Property, Property> {
  const counts = new Map<Property, Property>()
  for (const property of properties) {
    const counted = isCount(property) ? countedBy(property.name) : ''
    const list = properties.find(
      ({name, type}) => counted !== '' && type.kind === 'collection' && singular(name) === counted
    )
    if (list !== undefined) counts.set(property, list)
  }
  return counts
}

/** The property that says which place in its list an object has, such as `rank` or `order`. */
export function numberOf(properties: readonly Property[]): Property | undefined {
  return properties.find(
    (property) =>
      isCount(property) &&
      /^(index|order|position|priority|rank|sequence(Number)?|sortOrder)$/i.test(property.name)
  )
}

function isCount({type, constraints}: Property): boolean {
  const whole = ['byte', 'int16', 'int32', 'int64', 'integer']
  return type.kind === 'primitive' && whole.includes(type.name) && Object.keys(constraints).length === 0
}

/** `memberCount`, `membersCount`, `numberOfMembers` and `totalMembers` count members; `count` counts nothing by name. */
function countedBy(name: string): string {
  const words = nameWords(name)
  const rest = words.filter((word) => !/^(count|number|of|total)$/.test(word))
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
