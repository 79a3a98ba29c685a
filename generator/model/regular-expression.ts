/**
 * A documented pattern as a regular expression; undefined where it is not a valid one.
 *
 * @example
 * regularExpression('^[A-Z]+$')?.test('AB') // true
 * regularExpression('[A-Z') // undefined
 */
export function regularExpression(pattern: string, flags?: 'u'): RegExp | undefined {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
