import {primitives} from '../../model/primitives.ts'
import type {Constraints, PrimitiveName, Property} from '../../model/program.ts'
import {matchesOf} from '../factory/pattern.ts'
import {quoted} from '../literals.ts'
import {type Change, change} from './change.ts'
import {wrongFormats} from './wrong-texts.ts'

const fractional = new Set<PrimitiveName>(['single', 'double', 'decimal', 'number'])

/**
 * Every way in which a value is none of a primitive.
 *
 * @example
 * primitiveFaults('boolean', property) // [{name: 'not true or false', path: [], part: "'true'"}]
 */
export function primitiveFaults(name: PrimitiveName, {constraints}: Pick<Property, 'constraints'>): Change[] {
  if (name === 'any') return []
  if (name === 'boolean') return [change('not true or false', "'true'")]
  const format = primitives[name].format
  if (format === undefined && name !== 'string' && name !== 'stream') return numberFaults(name, constraints)
  const known = constraints.format ?? format
  return [
    change('not a string', '42'),
    ...(known === undefined ? [] : wrongFormats[known]),
    ...lengthFaults(constraints),
    ...patternFaults(constraints)
  ]
}

function lengthFaults({minLength = 0, maxLength}: Constraints): Change[] {
  return [
    ...(minLength > 0 ? [change('too short', minLength === 1 ? "''" : `'x'.repeat(${minLength - 1})`)] : []),
    ...(maxLength !== undefined ? [change('too long', `'x'.repeat(${maxLength + 1})`)] : [])
  ]
}

/** A text of a length that is allowed, which the pattern does not match. */
function patternFaults({pattern, minLength = 0, maxLength = Infinity}: Constraints): Change[] {
  if (pattern === undefined) return []
  const expression = compiled(pattern)
  const length = Math.max(minLength, 1)
  const near = matchesOf({pattern, minLength, maxLength}, []).flatMap((text) => [
    `${text} `,
    ` ${text}`,
    text.slice(1)
  ])
  const found = [...['!', ' ', 'x', '0', '\u{1F680}'].map((one) => one.repeat(length)), '', ...near].find(
    (text) => text.length >= minLength && text.length <= maxLength && expression?.test(text) === false
  )
  return found === undefined ? [] : [change('not matching the pattern', quoted(found))]
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern)
  } catch {
    return undefined
  }
}

function numberFaults(name: PrimitiveName, {minimum, maximum}: Constraints): Change[] {
  const [low = -Infinity, high = Infinity] = primitives[name].range ?? []
  const below = Math.max(minimum ?? -Infinity, low) - 1
  const above = Math.min(maximum ?? Infinity, high) + 1
  return [
    change('not a number', "'twelve'"),
    change('a number as a string', "'12'"),
    change('not finite', 'Number.POSITIVE_INFINITY'),
    ...(fractional.has(name) ? [] : [change('not an integer', '1.5')]),
    ...(below === -Infinity ? [] : [change('too small', String(below))]),
    ...(above === Infinity ? [] : [change('too large', String(above))])
  ]
}
