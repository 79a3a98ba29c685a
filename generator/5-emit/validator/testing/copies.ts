import type {ModeName} from './modes.ts'

/** What `parse` makes of a right value: another one, without the keys that no page names. */
export const copies: readonly (readonly [mode: ModeName, type: string, value: unknown, copy: unknown])[] = [
  ['lenient', 'Color', 'one', 'one'],
  ['stripping', 'Color', 'one', 'one'],
  ['lenient', 'Empty', 'a', 'a'],
  ['lenient', 'Nothing', {more: 1, '@odata.id': 'a'}, {'@odata.id': 'a'}],
  ['lenient', 'Nothing', {'a@home': 1, '@removed': 2, 'a@delta': 3}, {'@removed': 2, 'a@delta': 3}],
  ['refusing', 'Nothing', {'@odata.id': 'a'}, {'@odata.id': 'a'}],
  ['present', 'Listish', {length: 1, more: 1}, {length: 1}],
  ...(['lenient', 'stripping'] as const).flatMap((mode) => [
    [mode, 'Small', {name: 'a', more: 1}, {name: 'a'}] as const,
    [mode, 'Small', {name: null, count: undefined}, {name: null}] as const
  ]),
  ['refusing', 'Small', {name: 'a', '@odata.id': 'b'}, {name: 'a', '@odata.id': 'b'}],
  ['complete', 'Small', {name: 'a', count: 1}, {name: 'a', count: 1}],
  ['complete', 'Small', {name: 'a', count: 1, '@odata.id': 'b'}, {name: 'a', count: 1}],
  [
    'present',
    'Holder',
    {small: {name: 'a', count: null, b: 1}, list: null, thing: 3, c: 1},
    {small: {name: 'a', count: null}, list: null, thing: 3}
  ],
  [
    'present',
    'Holder',
    {small: null, list: [{name: 'a', count: 1, b: 1}], thing: null},
    {small: null, list: [{name: 'a', count: 1}], thing: null}
  ],
  [
    'lenient',
    'Compound',
    {
      texts: ['a'],
      rows: [[1], []],
      nodes: [{name: 'a', b: 1}],
      pairs: [{key: 'a', value: 1, more: 1}],
      counts: {a: 1},
      nodeMap: {a: {b: 1}, '@odata.type': '#a'},
      nested: {id: 'a', inner: {deep: true, b: 1}, b: 1},
      empty: {b: 1},
      either: {name: 'a', b: 1},
      plain: true,
      point: [1, 'a'],
      smallPair: [{name: 'a', b: 1}, 'b'],
      level: 2,
      lit: true,
      gaps: ['a', null],
      opaque: {b: 1}
    },
    {
      texts: ['a'],
      rows: [[1], []],
      nodes: [{name: 'a'}],
      pairs: [{key: 'a', value: 1}],
      counts: {a: 1},
      nodeMap: {a: {}},
      nested: {id: 'a', inner: {deep: true}},
      empty: {b: 1},
      either: {name: 'a'},
      plain: true,
      point: [1, 'a'],
      smallPair: [{name: 'a'}, 'b'],
      level: 2,
      lit: true,
      gaps: ['a', null],
      opaque: {b: 1}
    }
  ],
  [
    'lenient',
    'Compound',
    {rows: null, nodes: null, nodeMap: null, nested: null, either: null},
    {rows: null, nodes: null, nodeMap: null, nested: null, either: null}
  ],
  ['lenient', 'Compound', {either: 'a'}, {either: 'a'}],
  ['lenient', 'Compound', {either: 5}, {either: 5}],
  [
    'lenient',
    'Wide',
    {p01: 'a', p02: null, p03: undefined, more: 1, child: {b: 1}, kids: [{b: 1}], thing: 1},
    {p01: 'a', p02: null, child: {}, kids: [{}], thing: 1}
  ],
  ['lenient', 'Node', {either: 'a'}, {either: 'a'}],
  ['lenient', 'Node', {either: {name: 'a', b: 1}}, {either: {name: 'a'}}],
  ['refusing', 'Chain', {next: {next: null}}, {next: {next: null}}],
  ['complete', 'Group', {name: 'a', shapes: [{name: 'b'}]}, {name: 'a', shapes: [{name: 'b'}]}],
  ['lenient', 'WideStrict', {p01: 'a', p02: 'b', more: 1}, {p01: 'a', p02: 'b'}],
  [
    'lenient',
    'Names',
    JSON.parse('{"__proto__": "a", "constructor": "b", "more": 1, "@odata.id": "c"}'),
    JSON.parse('{"__proto__": "a", "constructor": "b", "@odata.id": "c"}')
  ],
  ['lenient', 'Names', {length: 1, 'a-b': undefined}, {length: 1}],
  [
    'lenient',
    'Open',
    JSON.parse('{"name": "a", "__proto__": {"b": 1}}'),
    JSON.parse('{"name": "a", "__proto__": {"b": 1}}')
  ],
  ['lenient', 'Shape', {'@odata.type': '#x.ball', weight: 1, more: 2}, {'@odata.type': '#x.ball', weight: 1}],
  [
    'lenient',
    'Drawing',
    {shapes: [{'@odata.type': '#x.ball', weight: 1, b: 1}]},
    {shapes: [{'@odata.type': '#x.ball', weight: 1}]}
  ]
]
