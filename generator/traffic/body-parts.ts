/** Where in a body the objects of a type are. */
import {isOwnKey} from '../4-check/examples/own-members.ts'
import {isObject} from './message.ts'

type Fields = {readonly [name: string]: unknown}

/** The share of an object's keys that are properties of the type. */
export type Likeness = (value: Fields) => number

/** How much of the body itself, and of what one of its members holds, has to look like the type. */
const least = {body: 0.5, member: 0.75} as const

/**
 * The objects of a type in a body: its items, the body, or what one of its members holds, `list` the documented one; undefined where
 * nothing looks like the type.
 *
 * @example
 * bodyParts({value: [{id: '1'}], total: 1}, likeness, 'value') // [{id: '1'}]
 */
export function bodyParts(body: unknown, likeness: Likeness, list?: string): readonly Fields[] | undefined {
  if (Array.isArray(body)) return itemsOf(body, likeness, least.body)
  if (!isObject(body)) return
  if (isReference(body)) return []
  const listed = list !== undefined && Object.hasOwn(body, list) ? body[list] : undefined
  if (Array.isArray(listed)) return itemsOf(listed, likeness, least.body)
  if (likeness(body) >= least.body) return [body]
  for (const value of Object.values(body)) {
    if (Array.isArray(value) && value.length > 0) {
      const items = itemsOf(value, likeness, least.member)
      if (items) return items
    }
    if (isObject(value) && Object.keys(value).length > 0 && likeness(value) >= least.member) return [value]
  }
  return
}

/** `{"@odata.id": "…"}`: annotations alone, of what is elsewhere. */
function isReference(body: Fields): boolean {
  const keys = Object.keys(body)
  return keys.length > 0 && !keys.some(isOwnKey)
}

/** `{"error": {…}}`, whatever the docs say. */
export function isError(body: unknown): boolean {
  return isObject(body) && Object.hasOwn(body, 'error') && Object.keys(body).length === 1
}

function itemsOf(
  items: readonly unknown[],
  likeness: Likeness,
  share: number
): readonly Fields[] | undefined {
  const objects = items.filter(isObject)
  const [first] = objects
  if (first === undefined) return items.length === 0 ? [] : undefined
  return likeness(first) >= share ? objects : undefined
}
