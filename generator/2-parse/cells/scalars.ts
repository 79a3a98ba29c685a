import type {PrimitiveName} from '../../model/program.ts'
import {
  namespaces,
  type ScalarNote,
  scalarPhrases,
  scalars,
  stringNotes,
  vagueScalars
} from '../dialect/scalars.ts'

/**
 * @example
 * primitive('Edm.DateTimeOffset') // 'dateTime'
 * primitive('integers') // 'integer'
 */
export function primitive(spelling: string): PrimitiveName | undefined {
  const key = keyOf(spelling)
  const bare = key.replace(namespaces, '')
  return valueAt(scalars, key) ?? valueAt(scalars, bare) ?? valueAt(scalars, bare.replace(/(?<=\w)s$/, ''))
}

/**
 * @example
 * vaguely('Percentage') // 'number'
 */
export function vaguely(spelling: string): PrimitiveName | undefined {
  return valueAt(vagueScalars, keyOf(spelling))
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase()
}

/** The meaning of the words in the parenthesis behind `String`. */
export function stringNote(note: string): ScalarNote {
  const words = note
    .trim()
    .toLowerCase()
    .replace(/^format:? /, '')
    .replace(/ format$/, '')
  return valueAt(stringNotes, words) ?? {}
}

const numbers: ReadonlySet<PrimitiveName> = new Set([
  'int16',
  'int32',
  'int64',
  'single',
  'double',
  'decimal'
])

/**
 * What a parenthesis says of a number that leaves its width open: `integer (int64)`.
 *
 * @example
 * numberNote('integer', 'int64') // {primitive: 'int64'}
 */
export function numberNote(of: PrimitiveName, note: string): ScalarNote {
  const name = of === 'integer' || of === 'number' ? primitive(note.trim()) : undefined
  return name && numbers.has(name) ? {primitive: name} : {}
}

/**
 * @example
 * phrase('Date and time of the call') // {name: 'dateTime', text: 'Date and time'}
 */
export function phrase(text: string): {readonly name: PrimitiveName; readonly text: string} | undefined {
  for (const {name, words} of scalarPhrases) {
    const [found] = words.exec(text) ?? []
    // `string strings` is a slip, `URL string` is none.
    if (found && !/^(?:edm\.)?str(?:ing)?s?\b/i.test(found)) return {name, text: found}
  }
  return
}

function valueAt<T>(table: {readonly [key: string]: T}, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
