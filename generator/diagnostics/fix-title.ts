/**
 * What a fix does, as editors offer it.
 *
 * @example
 * fixTitle(',', '') // 'Remove `,`'
 */
export function fixTitle(actual: string, replacement: string): string {
  if (replacement === '') return `Remove \`${actual}\``
  return actual === '' ? `Insert \`${replacement}\`` : `Replace \`${actual}\` with \`${replacement}\``
}
