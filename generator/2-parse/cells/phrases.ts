import type {PrimitiveName} from '../../model/program.ts'
import {primitive} from './primitives.ts'

/** Words that mean a primitive together. A new wording is a new line. */
const phrases: readonly {readonly name: PrimitiveName; readonly words: RegExp}[] = [
  {name: 'dateTime', words: /^(utc )?date( ?\/ ?| and | )time( ?offset)?(?= |$)/i},
  {name: 'boolean', words: /^true ?\/ ?false(?= |$)/i},
  {name: 'int16', words: /^(16-bit (signed )?|signed 16-bit |int )(integer|16)(?= |$)/i},
  {name: 'int32', words: /^(32-bit (signed )?|signed 32-bit |int )(integer|32)(?= |$)/i},
  {name: 'int64', words: /^(64-bit (signed )?|signed 64-bit |int |long )(integer|64)(?= |$)/i},
  {name: 'decimal', words: /^decimal number(?= |$)/i},
  {name: 'double', words: /^double precision(?= |$)/i},
  {name: 'dateTime', words: /^iso[- ]?8601( utc)?( date(-?time)?| timestamp)?(?= or |$)/i},
  {name: 'duration', words: /^iso ?8601 duration(?= |$)/i},
  {name: 'integer', words: /^(unix|epoch)( epoch)?( time(stamp)?| seconds| milliseconds)(?= |$)/i},
  {name: 'any', words: /^(any|complex) (type|object|value)$/i},
  {name: 'string', words: /^(?!.*\b(?:of|or|and|array|list|collection)\b)([\p{L}\d-]+ ){1,2}string$/iu}
]

/**
 * @example
 * phrase('Date and time of the call') // {name: 'dateTime', text: 'Date and time'}
 */
export function phrase(text: string): {readonly name: PrimitiveName; readonly text: string} | undefined {
  for (const {name, words} of phrases) {
    const [found] = words.exec(text) ?? []
    if (found && primitive(found.split(' ')[0] ?? '') !== 'string') return {name, text: found}
  }
  return
}
