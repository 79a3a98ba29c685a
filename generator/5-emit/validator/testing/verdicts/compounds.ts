import {listWithHole, nothing} from '../values.ts'
import {inEveryForm, type Verdict} from './verdict.ts'

const whole = {
  texts: [],
  rows: [],
  any: [],
  nodes: [],
  pairs: [],
  counts: {},
  byColor: {},
  byNumber: {},
  nodeMap: {},
  smallByNumber: {},
  anyMap: {},
  nested: {id: 'a', inner: {deep: true}},
  empty: {},
  either: 'a',
  plain: 'a',
  opaque: 1,
  unknown: 1
}

const compound = inEveryForm('Compound', whole)

/** Where the value of a property is wrong as a whole. */
const wrong = (name: string, ...values: readonly unknown[]) =>
  values.flatMap((value) => compound({[name]: value}, name))

/** Lists, maps, pairs, nested objects, unions, and what is not known. */
export const compounds: readonly Verdict[] = [
  ...compound({texts: [], rows: [[1], []], any: nothing, nodes: [], pairs: []}),
  ...compound({texts: ['a', 1, 'c', null]}, 'texts.1', 'texts.3'),
  ...compound({texts: listWithHole()}, 'texts.1'),
  ...wrong('texts', 'abc', 5, {length: 1}),
  ...compound({rows: [[1], ['a'], 3]}, 'rows.1.0', 'rows.2'),
  ...compound({rows: [['a']]}, 'rows.0.0'),
  ...wrong('rows', 'a', {}),
  ...wrong('any', 'text', {}),
  ...wrong('nodes', 5, 'text', {}, new Set([{}])),
  ...compound({nodes: ['text', []]}, 'nodes.0', 'nodes.1'),
  ['lenient', 'Compound', {nodes: [{}]}],
  ['lenient', 'Compound', {nodes: [{name: 1}, 'text', []]}, 'nodes.0.name', 'nodes.1', 'nodes.2'],
  ...compound({pairs: [{key: 'a', value: 1}]}),
  ...wrong('pairs', {}),
  ['lenient', 'Compound', {pairs: [{key: 'a', value: 1, more: 1}]}],
  ['refusing', 'Compound', {pairs: [{key: 'a', value: 1, more: 1}]}, 'pairs.0.more'],
  ['refusing', 'Compound', {pairs: [{key: 'a', value: 1, '@odata.type': '#a'}]}],
  ...compound({pairs: [{key: 'a'}]}, 'pairs.0.value'),
  ...compound({pairs: [{key: 1, value: 1}]}, 'pairs.0.key'),
  ...compound(
    {pairs: [{key: 1, value: 'a'}, null, {}]},
    ...['0.key', '0.value', '1', '2.key', '2.value'].map((path) => `pairs.${path}`)
  ),
  ...compound({counts: {a: 1, '@odata.type': '#a', 'b@odata.type': '#b'}}),
  ...compound({counts: {a: 'x', b: 1.5}}, 'counts.a', 'counts.b'),
  ...wrong('counts', [], 5),
  ...compound({byColor: {one: 'a', two: 'b'}}),
  ...compound({byColor: {three: 'a'}}, 'byColor.three'),
  ...compound({byColor: {one: 2}}, 'byColor.one'),
  ...compound({byNumber: {1: 'a', '-5': 'b'}}),
  ...compound({byNumber: {1.5: 'a', b: 'c'}}, 'byNumber.1.5', 'byNumber.b'),
  ...compound({byNumber: {1: 1}}, 'byNumber.1'),
  ['lenient', 'Compound', {nodeMap: {a: {name: 'a', next: {}}, b: {}}}],
  ['lenient', 'Compound', {nodeMap: {a: {name: 1}, b: 1}}, 'nodeMap.a.name', 'nodeMap.b'],
  ...compound({nodeMap: {b: 1}}, 'nodeMap.b'),
  ...wrong('nodeMap', [], 5),
  ...compound({smallByNumber: {1: {name: 'a', count: 1}}}),
  ...compound({smallByNumber: {a: {name: 'a', count: 1}}}, 'smallByNumber.a'),
  ...compound({anyMap: {a: 1}}),
  ...wrong('anyMap', [1], 1),
  ...compound({nested: {id: 'a', inner: {deep: true}}}),
  ...compound({nested: {id: 1, inner: {deep: 1}}}, 'nested.id', 'nested.inner.deep'),
  ...compound({nested: {id: 1, inner: {deep: true}}}, 'nested.id'),
  ...compound({nested: {id: 'a', inner: 1}}, 'nested.inner'),
  ...wrong('nested', [], 5),
  ['lenient', 'Compound', {nested: {}}, 'nested.id'],
  ...compound({empty: {anything: 1}}),
  ...wrong('empty', 'a', []),
  ...compound({either: 'a'}),
  ...compound({either: 5}),
  ...wrong('either', true, 1.5, [], {name: 1}),
  ['lenient', 'Compound', {either: {name: 'a'}}],
  ...compound({plain: 'a'}),
  ...compound({plain: true}),
  ...wrong('plain', 1, {}),
  ...compound({opaque: () => 1, unknown: Symbol('a')})
]
