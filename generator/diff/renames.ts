import {groupBy} from '../model/group-by.ts'

/**
 * Which of what is gone is among what is new, by evidence: both have the same key, and no other has. Keys are tried in turn;
 * one that is `undefined` is no evidence.
 *
 * @example
 * pairRenamed(gone, added, [({description}) => description || undefined]) // Map {tax → taxAmount}
 */
export function pairRenamed<T>(
  gone: readonly T[],
  added: readonly T[],
  keys: readonly ((item: T) => string | undefined)[]
): Map<T, T> {
  const pairs = new Map<T, T>()
  const found = new Set<T>()
  for (const keyOf of keys) {
    const old = groupBy(
      gone.filter((item) => !pairs.has(item)),
      keyOf
    )
    const next = groupBy(
      added.filter((item) => !found.has(item)),
      keyOf
    )
    for (const [key, [item, ...others]] of old) {
      const [candidate, ...more] = next.get(key) ?? []
      if (key === undefined || !item || !candidate || others.length > 0 || more.length > 0) continue
      pairs.set(item, candidate)
      found.add(candidate)
    }
  }
  return pairs
}

/** A name as it stays when another style is chosen: `display_name` and `displayName` are the same. */
export function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Both halves of a list of pairs by name: what only one side has, and what both have. */
export function byName<T>(
  old: readonly T[],
  next: readonly T[],
  nameOf: (item: T) => string
): {readonly gone: T[]; readonly added: T[]; readonly kept: (readonly [old: T, next: T])[]} {
  const olds = new Map(old.map((item) => [nameOf(item), item]))
  const nexts = new Map(next.map((item) => [nameOf(item), item]))
  return {
    gone: [...olds].filter(([name]) => !nexts.has(name)).map(([, item]) => item),
    added: [...nexts].filter(([name]) => !olds.has(name)).map(([, item]) => item),
    kept: [...olds].flatMap(([name, item]) => {
      const other = nexts.get(name)
      return other ? [[item, other] as const] : []
    })
  }
}
