/**
 * A function of as many parameters as its body needs.
 *
 * @example
 * arrow(['at', 'how', 'given'], 'over({}, given)') // '(_at, _how, given) => over({}, given)'
 */
export function arrow(parameters: readonly string[], body: string): string {
  const used = parameters.map((name) => uses(body, name))
  const named = parameters
    .slice(0, used.lastIndexOf(true) + 1)
    .map((name, index) => (used[index] ? name : `_${name}`))
  return `(${named.join(', ')}) => ${body.startsWith('{') ? `(${body})` : body}`
}

/** Whether a body uses a name, functions within it left out that have a parameter of that name. */
function uses(body: string, name: string): boolean {
  const word = new RegExp(`\\b${name}\\b`)
  let outside = ''
  let from = 0
  for (const {0: head, 1: parameters = '', index} of body.matchAll(/\(([\w, ]*)\) => /g)) {
    if (index < from || !word.test(parameters)) continue
    outside += body.slice(from, index)
    from = endOf(body, index + head.length)
  }
  return word.test(outside + body.slice(from))
}

/** Where an expression ends: at a comma of its own level, or where what holds it closes. */
function endOf(text: string, start: number): number {
  const tokens = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[([{]|[)\]},]/g
  tokens.lastIndex = start
  let depth = 0
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [mark] = token
    if (depth === 0 && /^[)\]},]$/.test(mark)) return token.index
    if (/^[([{]$/.test(mark)) depth += 1
    else if (/^[)\]}]$/.test(mark)) depth -= 1
  }
  return text.length
}
