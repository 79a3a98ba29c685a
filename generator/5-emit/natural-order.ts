/** Numbers, or single characters. */
const parts = /\d+|[^\d]/gsu

/**
 * The order in which Biome sorts imports: `A < a < B < b`, numbers by their value, other signs before letters.
 *
 * @example
 * ['isUser', 'Issue', 'a10', 'a2'].sort(inNaturalOrder) // ['a2', 'a10', 'Issue', 'isUser']
 */
export function inNaturalOrder(a: string, b: string): number {
  const [some, others] = [a.match(parts) ?? [], b.match(parts) ?? []]
  for (const [index, part] of some.entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compare(part, other)
    if (order !== 0) return order
  }
  return some.length - others.length
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  const [kind, other] = [kindOf(a), kindOf(b)]
  if (kind !== other) return kinds.indexOf(kind) - kinds.indexOf(other)
  if (kind === 'digits') return Number(a) - Number(b) || (a < b ? -1 : 1)
  // `_` comes before `$`, `/` before `.`, and `.` before `-`.
  if (kind === 'sign') return a > b ? -1 : 1
  const [letter, otherLetter] = [a.toLowerCase(), b.toLowerCase()]
  return letter === otherLetter ? (a < b ? -1 : 1) : letter < otherLetter ? -1 : 1
}

const kinds = ['sign', 'digits', 'letter', 'other'] as const

function kindOf(part: string): (typeof kinds)[number] {
  if (/^\d/.test(part)) return 'digits'
  if (/^[A-Za-z]/.test(part)) return 'letter'
  return part <= '~' ? 'sign' : 'other'
}
