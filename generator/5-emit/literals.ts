/** Names and values of the pages as TypeScript writes them. */
import {escaped} from '../diagnostics/text.ts'
import {isIdentifier} from '../model/identifier.ts'
import type {JsonValue} from '../model/program.ts'

/** `lastExecution`, `'@odata.type'`: quoted where it has to be. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : quoted(name)
}

/** Names that every object has before anybody gives it any: to read one tells nothing. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The same in an object literal, where `__proto__: x` and `'__proto__': x` would be its prototype. */
export function objectKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name)
}

/** `on` -> `'on'`, `it's` -> `"it's"`: single quotes unless the text has some. */
export function quoted(text: string): string {
  const json = escaped(JSON.stringify(text))
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** Text inside a template literal: `a${b}` -> `a\\${b}`. */
export function templateText(text: string): string {
  return escaped(text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&'))
}

/** A regular expression as TypeScript writes it: `/^a\\/b$/`. */
export function regExpLiteral(expression: RegExp): string {
  // A backslash means nothing before what gets an escape of its own.
  const plain = String(expression).replaceAll(/\\(.)/gsu, (whole, letter: string) =>
    /[ -~]/.test(letter) ? whole : letter
  )
  return escaped(plain)
}

/** A JSON value as TypeScript writes it, on one line: `{ a: 'b', 'c-d': [1] }`. */
export function literal(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value).map(([key, entry]) => `${objectKey(key)}: ${literal(entry)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Tells lists that are readonly from objects, as `Array.isArray` alone does not. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
