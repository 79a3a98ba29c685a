import {Instance, nothing} from '../values.ts'
import type {Verdict} from './verdict.ts'

/** Objects of one type: what has to be there, what may be null, what nobody named. */
export const objects: readonly Verdict[] = [
  ...nothing.map((value): Verdict => ['lenient', 'Node', value, '']),
  ...nothing.map((value): Verdict => ['lenient', 'Primitives', value, '']),
  ...nothing.map((value): Verdict => ['lenient', 'Demanding', value, '']),
  ['lenient', 'Node', new Instance()],
  ['lenient', 'Node', Object.assign(Object.create(null), {name: 'a'})],
  ['lenient', 'Node', Object.create({name: 5}), 'name'],
  ['lenient', 'Nothing', {}],
  ['lenient', 'Nothing', [], ''],
  ['refusing', 'Nothing', {a: 1}, 'a'],
  ['refusing', 'Nothing', {'@odata.id': 1}],
  ['refusing', 'Nothing', {'@removed': {reason: 'deleted'}, 'members@delta': [], 'members@odata.count': 0}],
  ['refusing', 'Nothing', {'ada@home': 1, 'members@deltas': 1}, 'ada@home', 'members@deltas'],
  ['refusing', 'Nothing', 'a', ''],

  ['lenient', 'Demanding', {always: 'a', alwaysNull: null}],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: 'a', maybe: 'a', maybeNull: null, thing: 1}],
  ['lenient', 'Demanding', {always: null, alwaysNull: 5}, 'always', 'alwaysNull'],
  ['lenient', 'Demanding', {always: undefined, alwaysNull: undefined}, 'always', 'alwaysNull'],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, maybe: null}, 'maybe'],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, maybe: undefined, maybeNull: undefined}],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, thing: null}, 'thing'],
  ...(['Wide', 'WideStrict'] as const).flatMap((type): Verdict[] => [
    ['lenient', type, {p01: 'a', p02: 'a', p20: 5, more: 1, p01x: 5}],
    ['lenient', type, {p01: 'a', p02: 'a', p19: 'a', p20: 'x'}, 'p20']
  ]),
  ['lenient', 'Wide', {p01: null, p02: undefined, p20: null}],
  ['lenient', 'Wide', {p01: 1, p02: 2, child: 5, kids: [1]}, 'p01', 'p02', 'child', 'kids.0'],
  ['refusing', 'Wide', {p01: 'a', p99: 1, 'p01@odata.type': 1, '@odata.id': 1}, 'p99'],
  ['refusing', 'Wide', {other: null}, 'other'],
  ['refusing', 'Wide', {p01: undefined, other: undefined}],
  ['lenient', 'WideStrict', {}, 'p01', 'p02'],
  ['lenient', 'WideStrict', {p01: null, p02: undefined}, 'p01', 'p02'],
  ['lenient', 'WideStrict', {p01: 'a', p02: 'a', p03: null}, 'p03'],
  ['lenient', 'WideStrict', Object.create({p01: 'a', p02: 'a'})],
  ...(['lenient', 'refusing'] as const).flatMap((mode) =>
    [null, undefined].flatMap((value): Verdict[] => [
      [mode, 'WideStrict', {p01: 'a', p02: 'a', p03: undefined, p04: value, child: value, kids: value}],
      [mode, 'Wide', {p01: value, child: value, kids: value}]
    ])
  ),
  ['lenient', 'WideStrict', {p02: 'a', thing: 1, child: {}}, 'p01'],
  ['refusing', 'WideStrict', {p01: 'a', p02: 'a', p99: 1}, 'p99'],
  ['refusing', 'WideStrict', {p01: 'a', p02: 'a', '@odata.id': 1}],

  ['refusing', 'Demanding', {always: 'a', alwaysNull: null}],
  ...[null, undefined, 5].map(
    (value): Verdict => ['refusing', 'Demanding', {always: value, alwaysNull: null}, 'always']
  ),
  ['refusing', 'Demanding', {always: 'a'}, 'alwaysNull'],
  ['refusing', 'Demanding', {always: 'a', alwaysNull: 'a', maybe: 'a', thing: 1}],
  ['refusing', 'Demanding', {always: 'a', alwaysNull: null, thing: null}, 'thing'],
  ['refusing', 'Demanding', {always: 'a', alwaysNull: null, maybe: null}, 'maybe'],
  ['refusing', 'Demanding', {always: 'a', alwaysNull: null, maybeNull: null}],

  ['complete', 'Node', {name: 'a'}, 'next', 'children', 'byName', 'either'],
  ['complete', 'Small', {name: 'a', count: 1}],
  ['complete', 'Small', Object.assign(() => 1, {count: 1}), ''],
  ['complete', 'Small', {name: 'a', count: 1, '@odata.etag': 'x'}],
  ['complete', 'Small', {name: 'a', count: 1, more: 1}, 'more'],
  ['complete', 'Small', {name: 'a', constructor: 1}, 'count', 'constructor'],
  ['complete', 'Small', {name: null, count: null}, 'name', 'count'],
  ['complete', 'Small', {}, 'name', 'count'],
  ['present', 'Small', null, ''],
  ['present', 'Small', 'a', ''],
  ['present', 'Listish', {length: 1}],
  ['present', 'Listish', [], ''],
  ['present', 'Listish', null, ''],
  ['present', 'Small', {name: null, count: null, more: 1}],
  ['present', 'Small', {name: 'a'}, 'count'],
  ['present', 'Holder', {small: {name: 'a', count: 1}, list: [{name: 'a', count: 1}], thing: 1}],
  ['present', 'Holder', {small: null, list: null, thing: null}],
  ['present', 'Holder', {small: {name: 1}, list: [1]}, 'small.name', 'small.count', 'list.0', 'thing'],
  ['complete', 'Holder', {small: {name: 'a', count: 1}, list: [], thing: 1}],
  ['present', 'Holder', {small: null, list: null}, 'thing'],
  ['complete', 'Holder', {small: null, list: [], thing: undefined}, 'small', 'thing'],
  ...[null, undefined].map(
    (value): Verdict => [
      'complete',
      'Holder',
      {small: {name: 'a', count: 1}, list: [], thing: value},
      'thing'
    ]
  ),
  ['stripping', 'Small', {name: 1, more: 1}, 'name'],

  [
    'lenient',
    'Names',
    JSON.parse('{"__proto__": "a", "constructor": "a", "toString": "a", "length": 1, "a-b": "c"}')
  ]
]
