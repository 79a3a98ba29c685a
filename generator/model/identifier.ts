/**
 * Words as the name of a type: `status code` -> `StatusCode`, `_7z` where a digit comes first. What has no letters is
 * called by its code points.
 *
 * @example
 * identifierOf('status code') // 'StatusCode'
 * identifierOf('½') // 'UBD'
 */
export function identifierOf(...words: readonly string[]): string {
  const parts = words.flatMap(identifierParts)
  const joined = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  if (!/[\p{L}\p{N}]/u.test(joined)) return `${joined}${codePoints(words.join(''))}`
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`
}

/**
 * What of a text may stand in an identifier, cut where something else stands. Letters beyond Unicode's basic plane may
 * not: which there are depends on the version that a compiler knows.
 */
export function identifierParts(text: string): readonly string[] {
  return text.match(/(?:(?![\u{10000}-\u{10ffff}])[\p{ID_Continue}$])+/gu) ?? []
}

/** Whether a text is an identifier as it stands. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_]/u.test(text) && identifierParts(text)[0] === text
}

/** `!?` -> `U21U3F` */
function codePoints(text: string): string {
  const [...letters] = text.trim()
  const named = letters.slice(0, 8).map((letter) => `U${letter.codePointAt(0)?.toString(16).toUpperCase()}`)
  return named.join('') || 'Unnamed'
}
