import type {PatternName} from '../../model/patterns.ts'
import {formats, primitives, type ScalarFacts} from '../../model/primitives.ts'
import type {Format, PrimitiveName} from '../../model/program.ts'
import type {SupportCheckName} from './support/names.ts'

/** How a kind of value is told from others: what `typeof` says, a method of `Number`, a shared check, or nothing. */
export interface Kind {
  readonly test:
    | {readonly typeof: 'string' | 'boolean'}
    | {readonly check: SupportCheckName}
    | {readonly number: 'isFinite' | 'isInteger' | 'isSafeInteger'}
    | undefined
  /** As messages name it. */
  readonly expected: string
  /** Which constraints fit it: lengths and patterns, or limits. */
  readonly holds: 'text' | 'number' | 'other'
}

/** Integers that are told by a shared check. */
const sized = {byte: 'isByte', sbyte: 'isSbyte', int16: 'isInt16', int32: 'isInt32'} as const

export function primitiveKind(name: PrimitiveName): Kind {
  const facts = primitives[name]
  if (facts.json !== 'number') return kindOf(facts)
  if (!facts.integer) return {test: {number: 'isFinite'}, expected: facts.words, holds: 'number'}
  if (name === 'int64') return {test: {number: 'isSafeInteger'}, expected: 'a safe integer', holds: 'number'}
  if (!isSized(name)) return {test: {number: 'isInteger'}, expected: facts.words, holds: 'number'}
  const [minimum, maximum] = facts.range ?? []
  const expected = `${facts.words} from ${minimum} to ${maximum}`
  return {test: {check: sized[name]}, expected, holds: 'number'}
}

/** What a description says of a string, on top of its being one. */
export function formatKind(format: Format): Kind {
  return kindOf(formats[format])
}

function kindOf({json, pattern, words: expected}: ScalarFacts): Kind {
  if (pattern !== undefined) return {test: {check: checkOf(pattern)}, expected, holds: 'text'}
  if (json === 'string') return {test: {typeof: 'string'}, expected, holds: 'text'}
  return {test: json === 'boolean' ? {typeof: 'boolean'} : undefined, expected, holds: 'other'}
}

function isSized(name: PrimitiveName): name is keyof typeof sized {
  return Object.hasOwn(sized, name)
}

/** The shared check of a pattern: `isDateTime`. */
export function checkOf<P extends PatternName>(pattern: P): `is${Capitalize<P>}` {
  return `is${pattern.charAt(0).toUpperCase()}${pattern.slice(1)}` as `is${Capitalize<P>}`
}
