/** The longest line of generated code. */
const width = 100

/** Lines that stay as they are: comments, single strings, regular expressions, imports of one name. */
const whole =
  /^\s*(?:\/\/|\/?\*|\/\^|(?:\w+: )?'[^']*',?$)|[=(] \/[^*/]|^(?:im|ex)port (?:type )?\{ [^,]* \}|^export const \w+: \w+<\w+> =$/

/**
 * Breaks lines of TypeScript that are too long, as a formatter would: at the parts of a choice or a union,
 * after a condition, else inside the longest brackets. Comments are left alone.
 *
 * @example
 * wrapCode('  const moment = given ? momentBy(…) : momentOf(at, how.clock);')
 * // '  const moment = given\n    ? momentBy(…)\n    : momentOf(at, how.clock);'
 */
export function wrapCode(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width ? line : broken(line).join('\n')))
    .join('\n')
}

/** `export interface CompleteUser extends Complete<User, 'manager'> {` */
const heading = /^(export interface \w+) (extends \w+<)(.*)> \{$/

/** `members: (at, how) => manyOf(at, how, buildUser),` */
const arrow = /^ *(?:[\w$]+: |'[^']*': )?\([^()]*\) => (?=[\w`])/

/** `export type States = (typeof states)[number];` */
const alias = /^(export type \w+ =) (\([^|]*)$/

/** `[N in 'a' | 'b']: T;` */
const mapped = /^( *\[\w+ in) (.*)(\]: [^|]*)$/

function broken(line: string): string[] {
  if (line.length <= width || whole.test(line)) return [line]
  const [indentation = ''] = /^ */.exec(line) ?? []
  const [, opened, keys = '', closed = ''] = mapped.exec(line) ?? []
  if (opened !== undefined)
    return [opened, ...`${keys}${closed}`.split(' | ').map((key) => `${indentation}  | ${key}`)]
  const marks = outermost(line)
  const [, head, rest] = alias.exec(line) ?? []
  if (head !== undefined && rest !== undefined) return [head, ...broken(`  ${rest}`)]
  const [, name, base, typeArguments] = heading.exec(line) ?? []
  if (name !== undefined && typeArguments !== undefined) {
    const parts = split(typeArguments, ',').map(
      (part, index, all) => `    ${part}${index < all.length - 1 ? ',' : ''}`
    )
    return [name, `  ${base}`, ...parts.flatMap(broken), '  > {']
  }
  const [parameters] = arrow.exec(line) ?? []
  if (parameters !== undefined)
    return [parameters.trimEnd(), ...broken(`${indentation}  ${line.slice(parameters.length)}`)]
  const [condition] = marks.filter(({kind}) => kind === 'brackets')
  const after = condition && line.slice(condition.to + 1).trim()
  if (condition && after && after !== '{' && /^ *if \($/.test(line.slice(0, condition.from + 1))) {
    return [line.slice(0, condition.to + 1), `${indentation}  ${after}`].flatMap(broken)
  }
  const fallbacks = fallbacksOf(line, marks, indentation)
  if (fallbacks !== undefined) return fallbacks
  const union = members(line, marks, indentation)
  if (union !== undefined) return union
  const choice = marks.filter(({kind}) => kind === 'choice').map(({from}) => from)
  const [question, colon] = choice
  if (question !== undefined && colon !== undefined && choice.length === 2) {
    const parts = [line.slice(0, question), line.slice(question + 1, colon), line.slice(colon + 1)]
    const [head = '', ...rest] = parts
    const [, key, condition] = /^( *(?:[\w$]+|'[^']*'):) (.* (?:[=!]==|&&|\|\|) .*)$/.exec(head) ?? []
    if (key !== undefined && condition !== undefined)
      return [
        key,
        `${indentation}  ${condition}`,
        ...rest.map((part) => `${indentation}    ${part}`)
      ].flatMap(broken)
    return [head, ...rest.flatMap((part) => broken(`${indentation}  ${part}`))]
  }
  const conditions = conditionsOf(line, marks, indentation)
  if (conditions !== undefined) return conditions
  const [longest] = marks
    .filter(({kind, from, to}) => kind === 'brackets' && to > from + 1 && !isKey(line, from, to))
    // Of the head of a function or an interface, types stay whole.
    .filter(({from}) => line.charAt(from) !== '<' || !line.endsWith('{'))
    .sort((a, b) => Number(a.from >= width) - Number(b.from >= width) || b.to - b.from - (a.to - a.from))
  if (longest === undefined) return [line]
  const inner = line.slice(longest.from + 1, longest.to)
  const separator = isTypeLiteral(line, longest, inner) ? ';' : ','
  const parts = split(inner, separator)
  const hugged = hug(line, longest, parts) ?? hugArrow(line, longest, parts)
  if (hugged !== undefined) return hugged
  const last = separator === ';' || takesComma(line, longest, parts) ? separator : ''
  const level = /^ *\| /.test(line) ? `${indentation}  ` : indentation
  const lines = parts.map((part, index) => {
    return `${level}  ${part}${index < parts.length - 1 ? separator : last}`
  })
  const tail = `${level}${line.slice(longest.to)}`
  return [line.slice(0, longest.from + 1), ...lines.flatMap(broken), ...broken(tail)]
}

/** `value['a-b']` and `{ ['a-b']: 1 }`: nothing to break in there. */
function isKey(line: string, from: number, to: number): boolean {
  return line.charAt(from) === '[' && (/[\w)\]]/.test(line.charAt(from - 1)) || line.startsWith(']:', to))
}

/** `{ key: string; value: number }` and `{ [K in Key]: unknown }` */
function isTypeLiteral(line: string, {from}: Mark, inner: string): boolean {
  return (
    line.charAt(from) === '{' && (split(inner, ';').length > 1 || /^\s*(?:-?readonly )?\[\w+ in /.test(inner))
  )
}

/** `call(a, {` … `})`: only the object in the last place is broken, where all before it fits. */
function hug(line: string, {from, to}: Mark, parts: readonly string[]): string[] | undefined {
  const last = parts.at(-1)
  if ('[<'.includes(line.charAt(from)) || parts.length < 2 || !last?.startsWith('{') || !last.endsWith('}'))
    return undefined
  const start = to - last.length
  if (start + 1 > width || line.slice(start, to) !== last) return undefined
  const [indentation = ''] = /^ */.exec(line) ?? []
  const inner = split(last.slice(1, -1), ',').map((part) => `${indentation}  ${part},`)
  return [line.slice(0, start + 1), ...inner.flatMap(broken), `${indentation}${line.slice(to - 1)}`]
}

/** `call(a, (b) =>` … `)`: only the function in the last place is broken, behind its arrow, where its result fits. */
function hugArrow(line: string, {from, to}: Mark, parts: readonly string[]): string[] | undefined {
  const [last = '', head = '', result = ''] = /^(\([\w, ]*\) =>) ([\w.].*)$/.exec(parts.at(-1) ?? '') ?? []
  const start = to - last.length
  if (last === '' || line.charAt(from) !== '(' || line.slice(start, to) !== last) return undefined
  const [indentation = ''] = /^ */.exec(line) ?? []
  const lines = [
    line.slice(0, start + head.length),
    `${indentation}  ${result},`,
    `${indentation}${line.slice(to)}`
  ]
  return lines.every((one) => one.length <= width) ? lines : undefined
}

/** `const a = b ?? c;`: a line for each value. */
function fallbacksOf(line: string, marks: readonly Mark[], indentation: string): string[] | undefined {
  const cuts = marks.filter(({kind}) => kind === 'fallback').map(({from}) => from + ' ??'.length)
  const [, head] = /^ *(const [\w$]+ =) /.exec(line) ?? []
  if (head === undefined || cuts.length === 0 || isSeveral(line, marks)) return undefined
  const start = indentation.length + head.length
  const parts = [...cuts, line.length].map((cut, index) => line.slice(cuts[index - 1] ?? start, cut).trim())
  return [`${indentation}${head}`, ...parts.map((part) => `${indentation}  ${part}`)].flatMap(broken)
}

/** `mode?: 'a' | 'b';`, or what is in the brackets of `('a' | 'b')[]`: a line for each part of a union. */
function members(line: string, marks: readonly Mark[], indentation: string): string[] | undefined {
  const bars = marks.filter(({kind}) => kind === 'bar').map(({from}) => from)
  const [, head] = /^ *((?:export type \w+ =|(?:readonly )?[\w$?]+:) )?(?:[\w'"(<[]|$)/.exec(line) ?? []
  const least = head?.startsWith('readonly ') ? 1 : 2
  if (bars.length < least || isSeveral(line, marks) || line.endsWith('{')) return undefined
  const start = indentation.length + (head ?? '').length
  const cuts = [start - ' | '.length, ...bars, line.length]
  const parts = cuts.slice(1).map((cut, index) => line.slice((cuts[index] ?? 0) + ' | '.length, cut))
  if (head === undefined) return parts.map((part) => `${indentation}| ${part}`)
  return [line.slice(0, start).trimEnd(), ...parts.flatMap((part) => broken(`${indentation}  | ${part}`))]
}

/** `return a && b;`, or what is in the brackets of `if (a && b)`: a line for each condition. */
function conditionsOf(line: string, marks: readonly Mark[], indentation: string): string[] | undefined {
  const joints = marks.filter(({kind}) => kind === 'joint')
  const either = joints.filter(({from}) => line.startsWith(' || ', from))
  const chosen = either.length > 0 ? either : joints
  const [, head, body = ''] = /^ *(return )?((?! ).*?);?$/s.exec(line) ?? []
  if (
    chosen.length === 0 ||
    isSeveral(line, marks) ||
    /^(?:if|for|const|let|export)\b|=> | = |\{$/.test(body)
  )
    return undefined
  const cuts = [0, ...chosen.map(({from}) => from + ' &&'.length), line.length]
  const parts = cuts.slice(1).map((cut, index) => line.slice(cuts[index], cut).trim())
  if (head === undefined) return parts.flatMap((part) => broken(`${indentation}${part}`))
  const [first = '', ...rest] = parts.map((part) => part.replace(/;$/, ''))
  const inner = [first.slice(head.length), ...rest].flatMap((part) => broken(`${indentation}  ${part}`))
  return [`${indentation}return (`, ...inner, `${indentation});`]
}

/** More than one statement or member. */
function isSeveral(line: string, marks: readonly Mark[]): boolean {
  return marks.some(({kind, from}) => kind === ';' && from < line.length - 1)
}

/** Lists take a comma after the last part; type arguments and an expression in parentheses do not. */
function takesComma(line: string, {from, to}: Mark, parts: readonly string[]): boolean {
  if (line.charAt(from) === '<') return false
  const isCall = line.charAt(from) !== '(' || /[\w>]/.test(line.charAt(from - 1))
  return isCall || parts.length > 1 || line.slice(to).startsWith(') =>')
}

interface Mark {
  readonly kind: 'brackets' | 'choice' | 'bar' | 'joint' | 'fallback' | ',' | ';'
  readonly from: number
  readonly to: number
}

/** What marks can be made of; a backslash takes the next character with it. */
const signs = /\\.|['"`()[\]{}<>,;]| (?=(?:[?:|]|&&|\|\||\?\?) )/g

/** Brackets, choices, bars and separators that stand in no other brackets and in no text. */
function outermost(line: string): Mark[] {
  const marks: Mark[] = []
  const open: number[] = []
  let quote = ''
  for (const {0: sign, index: at} of line.matchAll(signs)) {
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if ('\'"`'.includes(sign)) quote = sign
    else if ('([{'.includes(sign) || (sign === '<' && /\w/.test(line.charAt(at - 1)))) open.push(at)
    else if (')]}'.includes(sign) || (sign === '>' && !/[= ]/.test(line.charAt(at - 1)))) {
      const from = open.pop()
      if (open.length === 0 && from !== undefined) marks.push({kind: 'brackets', from, to: at})
    } else if (open.length > 0) continue
    else if (sign === ' ') marks.push({kind: kindOf(line.slice(at + 1)), from: at, to: at})
    else if (sign === ',' || sign === ';') marks.push({kind: sign, from: at, to: at})
  }
  return marks
}

function kindOf(sign: string): Mark['kind'] {
  if (/^(?:&&|\|\|)/.test(sign)) return 'joint'
  if (sign.startsWith('??')) return 'fallback'
  return sign.startsWith('|') ? 'bar' : 'choice'
}

/** `a, b(c, d)` -> `['a', 'b(c, d)']` */
function split(list: string, separator: ',' | ';'): string[] {
  const separators = outermost(list).filter(({kind}) => kind === separator)
  const cuts = [-1, ...separators.map(({from}) => from), list.length]
  return cuts
    .slice(1)
    .map((cut, index) => list.slice((cuts[index] ?? 0) + 1, cut).trim())
    .filter((part) => part !== '')
}
