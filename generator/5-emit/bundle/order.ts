import {groupBy} from '../../model/group-by.ts'
import {inNaturalOrder} from '../natural-order.ts'
import {isSupport, rankOf} from './layout.ts'
import type {Module} from './module.ts'
import type {Part} from './parts.ts'

/**
 * Parts in the order in which one file can hold them: modules by their kinds and names, so that a new type moves nothing,
 * but each after those whose values it asks for when it is loaded.
 */
export function inLoadOrder(parts: readonly Part[]): Part[] {
  const modules = groupBy(parts, ({module}) => module.path)
  const paths = [...modules.keys()].sort((a, b) => rankOf(a) - rankOf(b) || inNaturalOrder(a, b))
  const ordered = new Set<string>()
  const begun = new Set<string>()
  const add = (path: string): void => {
    if (begun.has(path)) return
    begun.add(path)
    const own = modules.get(path) ?? []
    for (const before of neededBy(own)) if (modules.has(before)) add(before)
    ordered.add(path)
  }
  for (const path of paths) add(path)
  return [...ordered].flatMap((path) => modules.get(path) ?? [])
}

/** What all types share calls its own functions when it is loaded: it comes after all that it imports. */
function neededBy(parts: readonly Part[]): Set<string> {
  const [first] = parts
  if (first && isSupport(first.module.path)) return new Set(importsOf(first.module))
  return new Set(
    parts.flatMap(({module, references}) =>
      references
        .filter(({isAtLoad}) => isAtLoad)
        .flatMap(({node}) => {
          const origin = module.imports.get(node.text)
          return origin && !origin.isType ? [origin.from] : []
        })
    )
  )
}

function importsOf({imports}: Module): string[] {
  return [...imports.values()].filter(({isType}) => !isType).map(({from}) => from)
}
