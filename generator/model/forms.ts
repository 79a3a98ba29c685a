/** Forms of texts: dates, times, UUIDs, addresses; held to, or only documented. */
import type {Constraints, PrimitiveName} from './program.ts'

/** A primitive and what the docs say of its values, as far as values are held to it. */
export interface Checked {
  readonly name: PrimitiveName
  readonly constraints: Constraints
}

const textForms: ReadonlySet<PrimitiveName> = new Set([
  'dateTime',
  'date',
  'time',
  'duration',
  'uuid',
  'binary'
])

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
  return {name: textForms.has(name) ? 'string' : name, constraints: rest}
}
