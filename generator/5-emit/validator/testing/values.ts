/** Values that take some making. */

/** A value that only its prototype makes an object of. */
export class Instance {
  name = 'a'
}

/** The same value in so many others, each in a list or a map where the key asks for one. */
export function nest(depth: number, innermost: object = {}, key = 'next'): object {
  let value = innermost
  for (let level = 0; level < depth; level++) {
    value = {[key]: key === 'children' ? [value] : key === 'byName' ? {a: value} : value}
  }
  return value
}

/** A node that holds itself. */
export function cycle(): object {
  const node: {[key: string]: unknown} = {name: 'a'}
  node.next = node
  node.children = [node, node]
  return node
}

/** What no object type takes. */
export const nothing = [1, '', true, [], Number.NaN, () => 1, Symbol('a'), 1n, null, undefined]

/** A list whose second item was never set. */
export function listWithHole(): unknown[] {
  const list = ['a']
  list[2] = 'c'
  return list
}

/** A value of a ring of one. */
export function ring(): object {
  const value: {[key: string]: unknown} = {}
  value.next = value
  return value
}

/** A group of shapes that is a shape of its own. */
export function cyclicShape(): object {
  const group: {[key: string]: unknown} = {'@odata.type': '#x.group'}
  group.shapes = [group]
  return group
}
