/** Forms of texts: dates, times, UUIDs, addresses; held to, or only documented. */
import type {Constraints, Format, PrimitiveName} from './program.ts'

/** A primitive and what the docs say of its values, as far as values are held to it. */
export interface Checked {
  readonly name: PrimitiveName
  readonly constraints: Constraints
}

/** The format that texts of a primitive have by their type alone. */
export const formatOf: {readonly [name in PrimitiveName]?: Format} = {
  dateTime: 'date-time',
  date: 'date',
  time: 'time',
  duration: 'duration',
  uuid: 'uuid',
  binary: 'base64url'
}

/**
 * What values of a primitive are held to: where formats only annotate, a text of any form.
 *
 * @example
 * checked('annotate', 'dateTime', {maxLength: 30}) // {name: 'string', constraints: {maxLength: 30}}
 */
export function checked(
  formats: 'assert' | 'annotate',
  name: PrimitiveName,
  constraints: Constraints
): Checked {
  if (formats === 'assert') return {name, constraints}
  const {format: _, ...rest} = constraints
  return {name: formatOf[name] === undefined ? name : 'string', constraints: rest}
}
