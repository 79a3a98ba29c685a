import {cycle, cyclicShape, nest, ring} from '../values.ts'
import type {Verdict} from './verdict.ts'

/** Types that extend others or hold themselves, and names that objects have anyway. */
export const trees: readonly Verdict[] = [
  ['lenient', 'Names', {}],
  ['lenient', 'Names', JSON.parse('{"__proto__": 5}'), '__proto__'],
  ['lenient', 'Names', {constructor: 5, toString: 5, 'a-b': 5}, 'constructor', 'toString', 'a-b'],
  ['complete', 'Names', {}, '__proto__', 'constructor', 'toString', 'length', 'a-b', 'c: 100%'],
  ['refusing', 'Names', {valueOf: 1}, 'valueOf'],
  ['complete', 'Small', JSON.parse('{"name": "a", "count": 1, "__proto__": 1}'), '__proto__'],
  ['complete', 'Listish', Object.assign([], {length: 0}), ''],

  ['lenient', 'Open', {name: 'a', whatever: 1}],
  ['refusing', 'Open', {name: 'a', whatever: 1}],
  ['refusing', 'OpenChild', {name: 'a', whatever: 1, own: 1}],
  ['refusing', 'OpenChild', {name: 1, own: 'a'}, 'name', 'own'],

  ['lenient', 'Shape', {name: 'a'}],
  ['lenient', 'Shape', {'@odata.type': '#x.unheardOf', radius: 'any'}],
  ['lenient', 'Shape', {'@odata.type': 5, name: 'a'}],
  ['lenient', 'Shape', {'@odata.type': '#x.circle', name: 'a', radius: 1}],
  ['lenient', 'Shape', {'@odata.type': '#x.circle', radius: 'a'}, 'radius'],
  ['lenient', 'Shape', {'@odata.type': 'x.circle', name: 1, radius: 'a'}, 'name', 'radius'],
  ['lenient', 'Shape', {radius: 'a', '@odata.type': '#x.ball', weight: 'b'}, 'radius', 'weight'],
  ['lenient', 'Circle', {'@odata.type': '#x.ball', weight: 'b'}, 'weight'],
  ['lenient', 'Circle', {'@odata.type': '#x.shape', radius: 1, weight: 'b'}],
  ['lenient', 'Drawing', {shapes: [{'@odata.type': '#x.ball', weight: 1}, {radius: 'a'}]}],
  [
    'lenient',
    'Drawing',
    {
      shapes: [
        {'@odata.type': '#x.ball', weight: 'a'},
        {'@odata.type': '#x.group', shapes: [{name: 1}]}
      ]
    },
    'shapes.0.weight',
    'shapes.1.shapes.0.name'
  ],
  ['refusing', 'Shape', {radius: 1, '@odata.type': '#x.circle'}],
  ['refusing', 'Shape', {radius: 1}, 'radius'],
  ['refusing', 'Shape', {'@odata.type': '#x.circle', weight: 1}, 'weight'],
  [
    'refusing',
    'Drawing',
    {shapes: [{'@odata.type': '#x.group', shapes: [{'@odata.type': '#x.ball', weight: 1}]}]}
  ],

  ['lenient', 'Node', nest(300)],
  ['lenient', 'Node', nest(300, {name: 5}), `${'next.'.repeat(300)}name`],
  ['lenient', 'Node', {byName: {a: {name: 1}}}, 'byName.a.name'],
  ['lenient', 'Node', {byName: {a: 1}}, 'byName.a'],
  ['lenient', 'Node', {byName: {a: {name: 'a'}}}],
  ['lenient', 'Node', {either: {name: 1}}, 'either'],
  ['lenient', 'Node', {either: {name: 'a'}}],
  ['lenient', 'Node', nest(500)],
  ['lenient', 'Node', nest(501), ''],
  ...['children', 'byName'].flatMap((key): Verdict[] => [
    ['lenient', 'Node', nest(500, {}, key)],
    ['lenient', 'Node', nest(501, {}, key), '']
  ]),
  ['lenient', 'Node', nest(500, {}, 'either')],
  ['lenient', 'Node', nest(501, {}, 'either'), 'either'],
  ['refusing', 'Node', nest(500)],
  ['refusing', 'Node', nest(501), ''],
  ['refusing', 'Chain', nest(500, {next: null})],
  ['refusing', 'Chain', nest(501, {next: null}), ''],
  ['refusing', 'Chain', nest(3, {next: 5}), 'next.next.next.next'],
  ['refusing', 'Chain', {next: undefined}, 'next'],
  ['refusing', 'Chain', {next: null, more: 1}, 'more'],
  ['lenient', 'Wide', nest(500, {}, 'self')],
  ['lenient', 'Wide', nest(501, {}, 'self'), ''],
  ['lenient', 'Node', nest(10_000), ''],
  ['complete', 'Ring', ring(), ''],
  ['complete', 'Ring', nest(600, {next: {}}), ''],
  ['complete', 'Listish', {length: 1}],
  ['complete', 'Listish', {length: 'a'}, 'length'],
  ['complete', 'Listish', null, ''],
  ['lenient', 'Names', {length: 'a'}, 'length'],
  ['lenient', 'Bare', {name: 1}],
  ['lenient', 'Bare', {'@odata.type': '#x.clothed', name: 1}, 'name'],
  ['lenient', 'Node', cycle(), ''],
  ['lenient', 'Drawing', {shapes: [cyclicShape()]}, ''],
  ['lenient', 'Compound', {nodes: [nest(10_000)]}, '']
]
