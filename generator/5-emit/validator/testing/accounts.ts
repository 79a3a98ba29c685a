import type {ModeName} from './modes.ts'
import {nest} from './values.ts'

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
      ['b'.repeat(70), `"${'b'.repeat(60)}"`],
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
  ['lenient', 'Node', nest(600), 'must be nested at most 500 levels deep, not an object (spec/node.md:1)']
]
