import type {ModeName} from './modes.ts'
import {nest} from './values.ts'

const wrongTexts = (count: number) => ({texts: Array<unknown>(count).fill(1)})
const saidOfTexts = (count: number) =>
  numbers(count).map((index) => `\`texts.${index}\` must be a string, not 1 (spec/compound.md:1)`)
const keyed = (count: number) => Object.fromEntries(numbers(count).map((number) => [`k${number}`, 'a']))
const saidOfKeys = (count: number, prefix: string, rest: string) =>
  numbers(count).map((number) => `\`${prefix}k${number}\` must be ${rest}`)
const overLimit = (page: string) => `has more issues than the maximum of 100 (spec/${page}.md:1)`

/** As many issues as are listed, and more. */
const many = [
  ['lenient', 'Compound', wrongTexts(6), ...saidOfTexts(6)],
  ['lenient', 'Compound', wrongTexts(100), ...saidOfTexts(100)],
  ['lenient', 'Compound', wrongTexts(101), ...saidOfTexts(100), overLimit('compound')],
  ['lenient', 'Compound', wrongTexts(300), ...saidOfTexts(100), overLimit('compound')],
  [
    'lenient',
    'Compound',
    {...wrongTexts(99), counts: keyed(3)},
    ...saidOfTexts(99),
    ...saidOfKeys(1, 'counts.', 'an integer, not "a" (spec/compound.md:1)'),
    overLimit('compound')
  ],
  [
    'refusing',
    'Nothing',
    keyed(300),
    ...saidOfKeys(100, '', 'absent, not "a" (spec/nothing.md:1)'),
    overLimit('nothing')
  ],
  [
    'refusing',
    'WideStrict',
    {p01: 'a', p02: 'a', ...keyed(300)},
    ...saidOfKeys(100, '', 'absent, not "a" (spec/wideStrict.md:1)'),
    overLimit('wideStrict')
  ]
] as const

function numbers(count: number): readonly number[] {
  return [...Array(count).keys()]
}

/** What is said of a wrong value, issue by issue. */
export const accounts: readonly (readonly [
  mode: ModeName,
  type: string,
  value: unknown,
  ...lines: string[]
])[] = [
  ...(
    [
      ['a', '"a"'],
      ['b'.repeat(60), `"${'b'.repeat(60)}"`],
      ['b'.repeat(61), `"${'b'.repeat(60)}…"`],
      [10n ** 70n, `1${'0'.repeat(59)}…`],
      [[], 'an array'],
      [{}, 'an object'],
      [() => 1, 'an object'],
      [null, 'null'],
      [1, '1'],
      [Symbol('a'), 'Symbol(a)']
    ] as const
  ).map(([value, found]) => {
    return ['lenient', 'Color', value, `must be one of "one", "two", not ${found} (spec/color.md:1)`] as const
  }),
  ['lenient', 'Color', undefined, 'is missing (expected one of "one", "two") (spec/color.md:1)'],
  ['lenient', 'Small', null, 'must be a Small object, not null (spec/small.md:1)'],
  [
    'lenient',
    'Circle',
    {name: 1, radius: 'a'},
    '`name` must be a string, not 1 (spec/shape.md:1)',
    '`radius` must be a number, not "a" (spec/circle.md:1)'
  ],
  [
    'complete',
    'Small',
    {name: 'a', count: 1.5, more: 1},
    '`count` must be an integer, not 1.5 (spec/small.md:1)',
    '`more` must be absent, not 1 (spec/small.md:1)'
  ],
  [
    'lenient',
    'Drawing',
    {shapes: [{name: 1}, 2]},
    '`shapes.0.name` must be a string, not 1 (spec/shape.md:1)',
    '`shapes.1` must be a Shape object, not 2 (spec/drawing.md:1)'
  ],
  ['lenient', 'Names', {'c: 100%': 1}, '`c: 100%` must be a string, not 1 (spec/names.md:7)'],
  ['lenient', 'Node', nest(600), 'must be nested at most 500 levels deep, not an object (spec/node.md:1)'],
  ...many
]
