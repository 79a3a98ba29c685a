/** The longest line of generated code. */
const width = 100

/**
 * Breaks lines of TypeScript that are too long, as a formatter would: at the parts of a choice, else inside
 * the longest brackets. Comments are left alone.
 *
 * @example
 * wrapCode('  const moment = given ? momentBy(…) : momentOf(at, how.clock);')
 * // '  const moment = given\n    ? momentBy(…)\n    : momentOf(at, how.clock);'
 */
export function wrapCode(text: string): string {
  return text.split('\n').flatMap(broken).join('\n')
}

function broken(line: string): string[] {
  if (line.length <= width || /^\s*(\/\/|\/?\*|')/.test(line)) return [line]
  const [indentation = ''] = /^ */.exec(line) ?? []
  const marks = outermost(line)
  const choice = marks.filter(({kind}) => kind === 'choice').map(({from}) => from)
  const [question, colon] = choice
  if (question !== undefined && colon !== undefined && choice.length === 2) {
    const parts = [line.slice(0, question), line.slice(question + 1, colon), line.slice(colon + 1)]
    const [head = '', ...rest] = parts
    return [head, ...rest.flatMap((part) => broken(`${indentation}  ${part}`))]
  }
  const [longest] = marks
    .filter(({kind, from, to}) => kind === 'brackets' && to > from + 1 && !line.startsWith(']:', to))
    .sort((a, b) => Number(a.from >= width) - Number(b.from >= width) || b.to - b.from - (a.to - a.from))
  if (longest === undefined) return [line]
  const parts = split(line.slice(longest.from + 1, longest.to))
  const hugged = hug(line, longest, parts)
  if (hugged !== undefined) return hugged
  const comma = takesComma(line, longest, parts) ? ',' : ''
  const lines = parts.map((part, index) => `${indentation}  ${part}${index < parts.length - 1 ? ',' : comma}`)
  const tail = `${indentation}${line.slice(longest.to)}`
  return [line.slice(0, longest.from + 1), ...lines.flatMap(broken), ...broken(tail)]
}

/** `call(a, {` … `})`: only the object in the last place is broken, where all before it fits. */
function hug(line: string, {to}: Mark, parts: readonly string[]): string[] | undefined {
  const last = parts.at(-1)
  if (parts.length < 2 || !last?.startsWith('{') || !last.endsWith('}')) return undefined
  const start = to - last.length
  if (start + 1 > width || line.slice(start, to) !== last) return undefined
  const [indentation = ''] = /^ */.exec(line) ?? []
  const inner = split(last.slice(1, -1)).map((part) => `${indentation}  ${part},`)
  return [line.slice(0, start + 1), ...inner.flatMap(broken), `${indentation}${line.slice(to - 1)}`]
}

/** Lists take a comma after the last part; type arguments and an expression in parentheses do not. */
function takesComma(line: string, {from, to}: Mark, parts: readonly string[]): boolean {
  if (line.charAt(from) === '<') return false
  const isCall = line.charAt(from) !== '(' || /[\w>]/.test(line.charAt(from - 1))
  return isCall || parts.length > 1 || line.slice(to).startsWith(') =>')
}

interface Mark {
  readonly kind: 'brackets' | 'choice' | 'comma'
  readonly from: number
  readonly to: number
}

/** Brackets, choices and commas that stand in no other brackets and in no text. */
function outermost(line: string): Mark[] {
  const marks: Mark[] = []
  const open: number[] = []
  let quote = ''
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (quote !== '') {
      if (character === '\\') at++
      else if (character === quote) quote = ''
    } else if (/['"`]/.test(character)) quote = character
    else if ('([{'.includes(character) || (character === '<' && /\w/.test(line.charAt(at - 1)))) open.push(at)
    else if (')]}'.includes(character) || (character === '>' && !/[= ]/.test(line.charAt(at - 1)))) {
      const from = open.pop()
      if (open.length === 0 && from !== undefined) marks.push({kind: 'brackets', from, to: at})
    } else if (open.length === 0 && /^ [?:] $/.test(line.slice(at, at + 3))) {
      marks.push({kind: 'choice', from: at, to: at})
    } else if (open.length === 0 && character === ',') marks.push({kind: 'comma', from: at, to: at})
  }
  return marks
}

/** `a, b(c, d)` -> `['a', 'b(c, d)']` */
function split(list: string): string[] {
  const commas = outermost(list).filter(({kind}) => kind === 'comma')
  const cuts = [-1, ...commas.map(({from}) => from), list.length]
  return cuts
    .slice(1)
    .map((cut, index) => list.slice((cuts[index] ?? 0) + 1, cut).trim())
    .filter((part) => part !== '')
}
