/** Names and values of the pages as TypeScript writes them. */
import type {JsonValue} from '../model/program.ts'

/** `lastExecution`, `'@odata.type'`: quoted where it has to be. */
export function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : quoted(name)
}

/** `on` -> `'on'`, `it's` -> `"it's"`: single quotes unless the text has some. */
export function quoted(text: string): string {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** A JSON value as TypeScript writes it, on one line: `{ a: 'b', 'c-d': [1] }`. */
export function literal(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value).map(([key, entry]) => `${propertyName(key)}: ${literal(entry)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Tells lists that are readonly from objects, as `Array.isArray` alone does not. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
