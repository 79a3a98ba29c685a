import {identifierOf} from '../model/identifier.ts'
import {shortName} from '../model/short-name.ts'

/**
 * Identifiers for qualified names: the last word, with as much of the namespace before it as makes it unique.
 *
 * @example
 * typeNames(['microsoft.graph.user', 'a.session', 'b.session']) // User, ASession, BSession
 */
export function typeNames(names: readonly string[]): Map<string, string> {
  const chosen = new Map<string, string>()
  const taken = new Set<string>()
  const shared = new Map<string, number>()
  for (const name of names) {
    const short = shortName(name).toLowerCase()
    shared.set(short, (shared.get(short) ?? 0) + 1)
  }
  for (const name of names) {
    const words = name.split('.')
    const alone = shared.get(shortName(name).toLowerCase()) === 1
    let count = alone || isShortest(name, names) ? 1 : 2
    let identifier = identifierOf(...words.slice(-count))
    while (taken.has(identifier.toLowerCase()) && count < words.length) {
      identifier = identifierOf(...words.slice(-++count))
    }
    for (let number = 2; taken.has(identifier.toLowerCase()); number++) identifier = `${identifier}${number}`
    taken.add(identifier.toLowerCase())
    chosen.set(name, identifier)
  }
  return chosen
}

/** Of names that end alike, the one with the fewest words keeps its last word alone. */
function isShortest(name: string, names: readonly string[]): boolean {
  const depth = (text: string) => text.split('.').length
  const alike = names.filter((other) => shortName(other).toLowerCase() === shortName(name).toLowerCase())
  return alike.every((other) => other === name || depth(other) > depth(name))
}
