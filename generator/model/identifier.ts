/**
 * Words as the name of a type: `status code` -> `StatusCode`, `_7z` where a digit comes first. What has no letters is
 * called by its code points.
 *
 * @example
 * identifierOf('status code') // 'StatusCode'
 * identifierOf('½') // 'UBD'
 */
export function identifierOf(...words: readonly string[]): string {
  const parts = words.flatMap((word) => word.match(/[\p{ID_Continue}$]+/gu) ?? [])
  const joined = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  if (!/[\p{L}\p{N}]/u.test(joined)) return `${joined}${codePoints(words.join(''))}`
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`
}

/** `!?` -> `U21U3F` */
function codePoints(text: string): string {
  const [...letters] = text.trim()
  const named = letters.slice(0, 8).map((letter) => `U${letter.codePointAt(0)?.toString(16).toUpperCase()}`)
  return named.join('') || 'Unnamed'
}
