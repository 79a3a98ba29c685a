/**
 * Items by a key, in the order in which keys and items come.
 *
 * @example
 * groupBy(['a', 'bc', 'd'], ({length}) => length) // Map {1 → ['a', 'd'], 2 → ['bc']}
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
