import {posix} from 'node:path'
import {identifierOf} from '../../model/identifier.ts'
import {camelCase} from '../plan/function-names.ts'
import type {Binding} from './module.ts'

/** Something that a file declares or imports. */
export interface Named {
  readonly binding: Binding
  readonly name: string
  /** What modules call it, which for most is its name. */
  readonly localNames: ReadonlySet<string>
  /** The module that declares it. */
  readonly path: string
  /** Whether other files, or users, know it by its name. */
  readonly isExported: boolean
  /** Whether modules of other types may call something alike at any time: it is told apart before they do. */
  readonly isCommon: boolean
  /** Whether other files declare it: what modules call it tells it apart already. */
  readonly isImported: boolean
}

/** What stands in the way of a name. */
export interface Surroundings {
  /** Names that modules take from nowhere: `Object`. */
  readonly globals: ReadonlySet<string>
  /** Whatever the modules that use a binding under another name call anything. */
  readonly wordsAround: (binding: Binding, name: string) => boolean
}

/**
 * The name of each in one file. Exported ones come first; private ones that several modules call alike, or
 * may call so, are told apart by their module.
 *
 * @example
 * // validators/order.ts and validators/cart.ts declare `docs`
 * chooseNames(all, surroundings).get('validators/order.ts#docs') // 'orderDocs'
 */
export function chooseNames(
  all: readonly Named[],
  {globals, wordsAround}: Surroundings
): ReadonlyMap<Binding, string> {
  const uses = new Map<string, number>()
  for (const {name} of all) uses.set(name, (uses.get(name) ?? 0) + 1)
  const taken = new Set<string>()
  const chosen = new Map<Binding, string>()
  for (const one of [
    ...all.filter(({isExported}) => isExported),
    ...all.filter(({isExported}) => !isExported)
  ]) {
    const {binding, name, isExported, isCommon, isImported} = one
    const isFree = (candidate: string) =>
      !taken.has(candidate) && !globals.has(candidate) && !wordsAround(binding, candidate)
    const isShared = isCommon || (!isExported && !isImported && (uses.get(name) ?? 0) > 1)
    const candidates = [...(isShared ? [] : [name, ...one.localNames]), ofModule(one)]
    const free = candidates.find(isFree) ?? numbered(ofModule(one), isFree)
    taken.add(free)
    chosen.set(binding, free)
  }
  return chosen
}

/** `docs` of `validators/order.ts` -> `orderDocs`, `Text` of `factories/support/faker.ts` -> `FakerText` */
function ofModule({name, path}: Named): string {
  const module = identifierOf(posix.basename(path, '.ts'))
  if (name.startsWith(camelCase(module))) return name
  const joined = `${module}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return /^[A-Z]/.test(name) ? joined : camelCase(joined)
}

function numbered(name: string, isFree: (name: string) => boolean): string {
  let n = 2
  while (!isFree(`${name}${n}`)) n++
  return `${name}${n}`
}
