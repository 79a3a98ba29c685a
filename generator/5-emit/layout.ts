/** Columns of a line of generated code. */
export const lineWidth = 100

/**
 * A list on one line, or one item a line where that is too long, as formatters lay it out. `open` and `close` hold what
 * stands around it, brackets included; both begin where the list's statement does.
 *
 * @example
 * listText('import {', ['isUser', 'type User'], "} from './user.js';")
 * // "import { isUser, type User } from './user.js';"
 */
export function listText(open: string, items: readonly string[], close: string): string {
  const space = open.endsWith('{') ? ' ' : ''
  const line = `${open}${space}${items.join(', ')}${space}${close}`
  if (line.length <= lineWidth) return line
  return [open, ...items.map((item) => `  ${item},`), close].join('\n')
}
