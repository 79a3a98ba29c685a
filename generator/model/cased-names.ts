import type {TypeDeclaration} from './page.ts'

/**
 * Names of properties that differ by case alone, and are different ones: the JSON block shows both, or they are so short
 * that nobody means one by both: `e` beside `E`. Longer ones are slips: `sha1Hash` beside `sha1hash`.
 *
 * @example
 * casedNames(declaration) // Set {'e', 'E'}
 */
export function casedNames({
  properties,
  shown
}: Pick<TypeDeclaration, 'properties' | 'shown'>): ReadonlySet<string> {
  const short = properties.map(({name}) => name).filter((name) => name.length <= longest)
  return new Set([...alike(shown.map(({name}) => name)), ...alike(short)])
}

/** Those that are equal in lower case, and not otherwise. */
function alike(names: readonly string[]): string[] {
  const spellings = new Map<string, Set<string>>()
  for (const name of names) {
    const key = name.toLowerCase()
    spellings.set(key, (spellings.get(key) ?? new Set()).add(name))
  }
  return [...spellings.values()].flatMap((group) => (group.size > 1 ? [...group] : []))
}

/** Characters of a name up to which its case tells it from another. */
const longest = 2
