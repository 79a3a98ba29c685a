/**
 * How generated code is laid out: a list, an object or a call stands on one line, or one item a line where that is too
 * long. What stands in the items is laid out by the same rule.
 */

/** Columns of a line of generated code. */
export const lineWidth = 100

/** An expression: text that stays on its line, or items between brackets. */
export type Code = string | Group

export interface Group {
  /** Ends in the opening bracket: `pick(`, `name: {`. */
  readonly open: string
  readonly items: readonly Code[]
  /** Begins with the closing bracket. */
  readonly close: string
}

/**
 * @example
 * group('[', ["'a'", "'b'"], ']') // printed as `['a', 'b']`, or an item a line
 */
export function group(open: string, items: readonly Code[], close: string): Group {
  return {open, items, close}
}

/** The same with text before and after it: `name: ` and `,`. */
export function around(before: string, code: Code, after = ''): Code {
  return typeof code === 'string'
    ? `${before}${code}${after}`
    : {...code, open: `${before}${code.open}`, close: `${code.close}${after}`}
}

/**
 * Code as lines at an indentation, of which the first has none: it stands behind whatever comes before it.
 *
 * @example
 * printed(group('const a = [', ['1', '2'], '];')) // 'const a = [1, 2];'
 */
export function printed(code: Code, indentation = 0): string {
  const line = inLine(code)
  if (typeof code === 'string' || code.items.length === 0 || indentation + line.length <= lineWidth)
    return line
  const indent = ' '.repeat(indentation + 2)
  // One more column for the comma.
  const items = code.items.map((item) => `${indent}${printed(around('', item, ','), indentation + 2)}`)
  return [code.open, ...items, `${indent.slice(2)}${code.close}`].join('\n')
}

/** Code on one line. */
export function inLine(code: Code): string {
  if (typeof code === 'string') return code
  const space = code.open.endsWith('{') && code.items.length > 0 ? ' ' : ''
  return `${code.open}${space}${code.items.map(inLine).join(', ')}${space}${code.close}`
}

/** A group of texts, printed. */
export function listText(open: string, items: readonly string[], close: string): string {
  return printed(group(open, items, close))
}
