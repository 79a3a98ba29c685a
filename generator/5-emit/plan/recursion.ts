import {referencesOf} from '../../model/references.ts'
import type {Inheritance} from './inheritance.ts'
import type {PlannedType} from './plan.ts'

/**
 * Names of the types whose values may hold, at any depth, another of the same type: Tarjan's strongly
 * connected components over properties, where a property may hold any derived type too.
 *
 * @example
 * // group {members: [directoryObject]}, group extends directoryObject, status {error: error}
 * recursiveNames(types, inheritance) // {group, directoryObject}
 */
export function recursiveNames(types: readonly PlannedType[], inheritance: Inheritance): ReadonlySet<string> {
  return inCircles(new Map(types.map(({name}) => [name, heldBy(name, inheritance)])))
}

/**
 * The nodes from which a way leads back.
 *
 * @example
 * inCircles(new Map([['a', ['b']], ['b', ['a', 'c']], ['c', []]])) // {a, b}
 */
export function inCircles(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const order = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const recursive = new Set<string>()

  const visit = (name: string): number => {
    const index = order.size
    let lowest = index
    order.set(name, index)
    stack.push(name)
    onStack.add(name)
    for (const next of edges.get(name) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next))
      else if (onStack.has(next)) lowest = Math.min(lowest, order.get(next) ?? index)
    }
    if (lowest === index) {
      const component = stack.splice(stack.indexOf(name))
      for (const member of component) {
        onStack.delete(member)
        if (component.length > 1 || edges.get(member)?.includes(member)) recursive.add(member)
      }
    }
    return lowest
  }
  for (const name of edges.keys()) if (!order.has(name)) visit(name)
  return recursive
}

/** Types that a value of the type may hold: those its properties mention, and all derived from them. */
function heldBy(name: string, {propertiesOf, derived}: Inheritance): readonly string[] {
  const mentioned = referencesOf(propertiesOf(name))
  return [...new Set([...mentioned, ...mentioned.flatMap((name) => derived(name).map((type) => type.name))])]
}
