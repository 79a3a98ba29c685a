import type {Property} from '../../model/program.ts'
import {nameWords} from './name-words.ts'

/**
 * Totals, each with the counts that add up to it, as the names say: `totalDeviceCount` is the sum of
 * `compliantDeviceCount` and `conflictDeviceCount`.
 */
export function sumsOf(properties: readonly Property[]): ReadonlyMap<Property, readonly Property[]> {
  const sums = new Map<Property, readonly Property[]>()
  for (const total of properties) {
    const tail = nameWords(total.name).filter((word) => word !== 'total' && word !== 'overall')
    if (tail.length === nameWords(total.name).length || !isWhole(total)) continue
    const parts = properties.filter((part) => part !== total && isPart(part, tail))
    if (tail.length > 0 && parts.length > 1) sums.set(total, parts)
  }
  return sums
}

/** `compliantDeviceCount` ends as `deviceCount` does, and says more. */
function isPart(part: Property, tail: readonly string[]): boolean {
  const words = nameWords(part.name)
  if (words.some((word) => /^(total|overall|max|maximum|min|minimum|average)$/.test(word))) return false
  const ends = tail.every((word, index) => words[words.length - tail.length + index] === word)
  return isWhole(part) && ends && words.length > tail.length
}

function isWhole({type, constraints, navigation}: Property): boolean {
  const whole = ['byte', 'int16', 'int32', 'int64', 'integer']
  return (
    type.kind === 'primitive' && whole.includes(type.name) && constraints.maximum === undefined && !navigation
  )
}
