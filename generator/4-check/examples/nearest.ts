import {didYouMean} from '../../diagnostics/did-you-mean.ts'
import {shortName} from '../../model/short-name.ts'

/**
 * The names that a word was most likely meant to be. The same name in another case is what was meant,
 * whatever else is near.
 *
 * @example
 * nearest('Text', ['text', 'test']) // ['text']
 */
export function nearest(word: string, names: readonly string[]): string[] {
  const same = names.filter((name) => name.toLowerCase() === word.toLowerCase())
  return same.length > 0 ? same : didYouMean(word, names)
}

/**
 * The same of qualified names: the last part decides, since namespaces are long and alike.
 *
 * @example
 * nearestType('Microsoft.OutlookServices.Event', ['microsoft.graph.event']) // ['microsoft.graph.event']
 */
export function nearestType(name: string, names: readonly string[]): string[] {
  const wanted = new Set(nearest(shortName(name), names.map(shortName)))
  return names.filter((one) => wanted.has(shortName(one))).slice(0, 3)
}
