// One random change of a text.
import {type Choices, choices} from './random.ts'

type Mutation = (text: string, other: string, random: Choices) => string

/** Signs that mean something to markdown, to the dialect or to what is generated, and code points that mean trouble. */
const signs: readonly string[] = [
  ...'|`*_[](){}<>#!\\"\'&;:,.-+=~^$@/ \t\n\0',
  '\\|',
  '``',
  '```',
  '~~~',
  '<!--',
  '-->',
  '](',
  '[a](',
  '<br>',
  '</td>',
  '<table>',
  '&#x0;',
  '&#99999999;',
  '&amp;',
  '*/',
  '${',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u00A0',
  '\u202E',
  '\uD800',
  '\uDC00',
  '😀',
  'ﬁ',
  'İ',
  '\x1B[31m',
  '\r'
]

const lines =
  (change: (lines: string[], random: Choices, other: readonly string[]) => void): Mutation =>
  (text, other, random) => {
    const all = text.split('\n')
    change(all, random, other.split('\n'))
    return all.join('\n')
  }

/** Changes of a line's cells, where it has any. */
const cells = (change: (cells: string[], random: Choices) => void): Mutation =>
  lines((all, random) => {
    const rows = all.flatMap((line, index) => (line.includes('|') ? [index] : []))
    const row = rows[random.below(rows.length)]
    if (row === undefined) return
    const parts = (all[row] ?? '').split('|')
    change(parts, random)
    all[row] = parts.join('|')
  })

const at =
  (change: (before: string, after: string, random: Choices) => string): Mutation =>
  (text, _, random) => {
    const cut = random.below(text.length + 1)
    return change(text.slice(0, cut), text.slice(cut), random)
  }

export const mutations: readonly Mutation[] = [
  // Lines: gone, twice, swapped, moved in, cut out, joined with the next, indented.
  lines((all, random) => all.splice(random.below(all.length), 1)),
  lines((all, random) => all.splice(random.below(all.length), 0, all[random.below(all.length)] ?? '')),
  lines((all, random) => {
    const [a, b] = [random.below(all.length), random.below(all.length)]
    ;[all[a], all[b]] = [all[b] ?? '', all[a] ?? '']
  }),
  lines((all, random) => all.splice(random.below(all.length), 1 + random.below(8))),
  lines((all, random) => {
    const index = random.below(all.length)
    all.splice(index, 2, `${all[index] ?? ''}${all[index + 1] ?? ''}`)
  }),
  lines((all, random) => {
    const index = random.below(all.length)
    all[index] = `${random.one('  ', '    ', '> ', '- ', '\t', '# ', '1. ')}${all[index] ?? ''}`
  }),
  lines((all, random, other) => {
    const from = random.below(other.length)
    all.splice(random.below(all.length), 0, ...other.slice(from, from + 1 + random.below(8)))
  }),
  // Two pages: the beginning of one, the end of the other.
  (text, other, random) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  // Cells: gone, twice, swapped, of signs.
  cells((parts, random) => parts.splice(random.below(parts.length), 1)),
  cells((parts, random) =>
    parts.splice(random.below(parts.length), 0, parts[random.below(parts.length)] ?? '')
  ),
  cells((parts, random) => {
    const [a, b] = [random.below(parts.length), random.below(parts.length)]
    ;[parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? '']
  }),
  cells((parts, random) => {
    parts[random.below(parts.length)] = random.of(signs).repeat(1 + random.below(40))
  }),
  // Bytes: gone, of another kind, of the same kind many times.
  at((before, after, random) => before + after.slice(1 + random.below(3))),
  at((before, after, random) => before + random.of(signs) + after),
  at((before, after, random) => before + random.of(signs) + after.slice(1)),
  at((before, after, random) => before + random.of(signs).repeat(2 + random.below(60)) + after),
  at((before, after, random) => before + String.fromCodePoint(random.below(0x11_0000)) + after),
  // A stretch twice, and the end cut off.
  at((before, after, random) => before + after.slice(0, 200).slice(0, random.below(200)) + after),
  at((before) => before),
  // Brackets of one kind out of balance, all letters of another case.
  (text, _, random) => {
    const bracket = random.one('[', ']', '(', ')', '{', '}', '<', '>', '`', '"', '|', '*')
    return random.chance(0.5)
      ? text.replaceAll(bracket, '')
      : text.replaceAll(bracket, `${bracket}${bracket}`)
  },
  (text, _, random) => (random.chance(0.5) ? text.toUpperCase() : text.replaceAll('\n', '\r\n'))
]

/** The text with one change, by its number; the same for the same seed. */
export function mutate(text: string, other: string, kind: number, seed: number): string {
  const mutation = mutations[kind]
  return mutation ? mutation(text, other, choices(seed)) : text
}
