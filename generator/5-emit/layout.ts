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
export function wrap(before: string, code: Code, after = ''): Code {
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
  const hugged = withLastObject(code, indentation)
  if (hugged !== undefined) return hugged
  const items = code.items.map((item) => `${indent}${printed(wrap('', item, ','), indentation + 2)}`)
  return [code.open, ...items, `${indent.slice(2)}${code.close}`].join('\n')
}

/** `call(a, {` … `});`: of a call only the object in the last place is broken, where all before it fits. */
function withLastObject({open, items, close}: Group, indentation: number): string | undefined {
  const last = items.at(-1)
  const before = items.slice(0, -1)
  if (!open.endsWith('(') || last === undefined || typeof last === 'string' || !last.open.endsWith('{'))
    return undefined
  if (last.items.length === 0) return undefined
  const head = `${open}${before.map((item) => `${inLine(item)}, `).join('')}${last.open}`
  if (before.some((item) => typeof item !== 'string') || indentation + head.length > lineWidth)
    return undefined
  return printed({open: head, items: last.items, close: `${last.close}${close}`}, indentation)
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

/** `const a = 1;`; a value that is too long stands on a line of its own. */
export function assignment(head: string, value: string): string {
  const line = `${head} = ${value};`
  return line.length <= lineWidth ? line : `${head} =\n  ${value};`
}

/**
 * A constant that a call makes, and that is dropped where nobody uses it.
 *
 * @example
 * madeConstant('a', group('Factory<', ['A'], '>'), group('make(', ['build'], ')'))
 * // 'export const a: Factory<A> = /* @__PURE__ *\/ make(build);'
 */
export function madeConstant(name: string, type: Group, call: Group): string {
  const head = `export const ${name}: ${inLine(type)} =`
  const pure = wrap('/* @__PURE__ */ ', call, ';')
  const line = `${head} ${inLine(pure)}`
  if (line.length <= lineWidth) return line
  const onLine = wrap(`${head} /* @__PURE__ */ `, call, ';')
  const fits = typeof onLine !== 'string' && onLine.open.length <= lineWidth && call.items.length > 1
  if (fits) return printed(onLine)
  if (head.length <= lineWidth || type.items.length === 1) return `${head}\n  ${printed(pure, 2)}`
  const types = type.items.map(
    (item, index) => `  ${inLine(item)}${index < type.items.length - 1 ? ',' : ''}`
  )
  const open = [`export const ${name}: ${type.open}`, ...types].join('\n')
  return `${open}\n${printed(wrap(`${type.close} = /* @__PURE__ */ `, call, ';'))}`
}

/** `export interface A extends Base<B> {`; the base stands on a line of its own, or its arguments do, where that is too long. */
export function interfaceHead(name: string, base: Group): string {
  const [head, extended] = [`export interface ${name}`, `extends ${inLine(base)} {`]
  if (head.length + 1 + extended.length <= lineWidth) return `${head} ${extended}`
  if (2 + extended.length <= lineWidth) return `${head}\n  ${extended}`
  const types = base.items.map(
    (item, index) => `    ${inLine(item)}${index < base.items.length - 1 ? ',' : ''}`
  )
  return [head, `  extends ${base.open}`, ...types, `  ${base.close} {`].join('\n')
}

/** `name: value,` of an object; a value that is too long stands on a line of its own. */
export function entryText(name: string, value: string): string {
  const line = `${name}: ${value},`
  return 2 + line.length <= lineWidth ? line : `${name}:\n    ${value},`
}
