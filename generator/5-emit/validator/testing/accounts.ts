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
      [[], 'a list'],
      [{}, 'an object'],
      [() => 1, 'an object'],
      [undefined, 'nothing'],
      [null, 'null'],
      [1, '1'],
      [Symbol('a'), 'Symbol(a)']
    ] as const
  ).map(([value, found]) => {
    return [
      'lenient',
      'Color',
      value,
      `: expected one of "one", "two", found ${found} (spec/color.md:1)`
    ] as const
  }),
  ['lenient', 'Small', null, ': expected a Small object, found null (spec/small.md:1)'],
  [
    'lenient',
    'Circle',
    {name: 1, radius: 'a'},
    'name: expected a string, found 1 (spec/shape.md:1)',
    'radius: expected a number, found "a" (spec/circle.md:1)'
  ],
  [
    'complete',
    'Small',
    {name: 'a', count: 1.5, more: 1},
    'count: expected a whole number, found 1.5 (spec/small.md:1)',
    'more: expected no such property, found 1 (spec/small.md:1)'
  ],
  [
    'lenient',
    'Drawing',
    {shapes: [{name: 1}, 2]},
    'shapes.0.name: expected a string, found 1 (spec/shape.md:1)',
    'shapes.1: expected a Shape object, found 2 (spec/drawing.md:1)'
  ],
  ['lenient', 'Node', nest(600), ': expected at most 500 levels, found an object (spec/node.md:1)']
]
