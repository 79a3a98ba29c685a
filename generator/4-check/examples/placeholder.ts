const typeWord = String.raw`(?:edm\.)?(?:string|bool(?:ean)?|s?byte|u?int(?:16|32|64|eger)?|long|single|float|double|decimal|number|numeric|guid|uuid|binary|stream|base64|bytes|date(?:-?time)?(?:offset)?|timestamp|time(?:ofday)?|duration|url|uri|any|object|json|null)`

const shapes: readonly RegExp[] = [
  /^$/,
  new RegExp(`^${typeWord}(?:[ -]value)?(?:\\s*\\(.*\\))?$`, 'i'),
  /** `String (identifier)`, `Collection(String)`, `@odata.type: microsoft.graph.user`, `microsoft.graph.user`. */
  /^collection\(.*\)$|^(?:#|@odata\.type:\s*)?microsoft\.graph\.[\w.]+$/i,
  /** `displayName-value`, `Display Name value`, `value`. */
  /(?:^|[ _-])value$/i,
  /** `{id}`, `<id>`, `[id]`, `(redacted)`. */
  /\{[^{}]*\}|<[^<>]*>|^\[.*\]$|^\(.*\)$/s,
  /** `2021-07-16T…`, `eyJ0eXAiO...`. */
  /\.\.|…/,
  /** `low | medium | high`, `true/false`. */
  /\S\s*\|\s*\S/,
  /** `xxxxxxxx-xxxx`, `****`, `####`. */
  /x{3,}|\*{2,}|#{2,}/i,
  /** `YYYY-MM-DDThh:mm:ssZ`, `hh:mm`. */
  /y{4}|\bdd\b|hh:mm/i
]

/**
 * Whether a string stands for a value instead of being one, as docs write it: nothing that it stands for is
 * contradicted.
 *
 * @example
 * isPlaceholder('String (timestamp)') // true
 * isPlaceholder('2021-07-16T…') // true
 * isPlaceholder('') // true
 * isPlaceholder('yesterday') // false
 */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  return shapes.some((shape) => shape.test(trimmed))
}
