/** The types that verdicts are about: everything that the model can say. */
import {type PrimitiveName, type Program, primitiveNames, type TypeRef} from '../../../model/program.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../../testing/program.ts'

const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})
const own: TypeRef = {
  kind: 'enum',
  members: ['one', 'two'].map((name) => ({name, description: ''}))
}
const map = (key: TypeRef, value: TypeRef): TypeRef => ({kind: 'map', key, value})
const always = {required: true, nullable: false} as const
const numbered = (prefix: string, count: number) =>
  Array.from({length: count}, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`)

/** Twenty texts, the last an integer, and a few more: too many for straight code. */
const wide = (rest: (name: string) => object) => [
  ...numbered('p', 19).map((name) => property(name, string, rest(name))),
  property('p20', primitive('integer')),
  property('child', reference('x.node')),
  property('kids', collection(reference('x.node'))),
  property('self', reference('x.wide')),
  property('thing', primitive('any'))
]

export const types: Program = programOf({
  resources: [
    resource(
      'x.primitives',
      primitiveNames.map((name) => property(name, primitive(name)))
    ),
    resource('x.constrained', [
      property('short', string, {constraints: {minLength: 2, maxLength: 4}}),
      property('digits', string, {constraints: {pattern: '[0-9]'}}),
      property('percent', primitive('double'), {constraints: {minimum: 0, maximum: 100}}),
      property('whole', primitive('int32'), {constraints: {minimum: 1, maximum: 12}}),
      ...(['uri', 'email', 'hostname', 'ipv4', 'ipv6'] as const).map((format) =>
        property(format, string, {constraints: {format}})
      ),
      property('stamp', string, {constraints: {format: 'date-time'}}),
      property('few', collection(string), {constraints: {minLength: 1, maxLength: 2}}),
      property('some', collection(primitive('any')), {constraints: {minLength: 1}}),
      property('smalls', collection(reference('x.small')), {constraints: {minLength: 1}})
    ]),
    resource('x.choices', [
      property('color', reference('x.color')),
      property('own', own),
      property('many', reference('x.many')),
      property('rights', reference('x.rights')),
      property('empty', reference('x.empty'))
    ]),
    resource('x.compound', [
      property('texts', collection(string)),
      property('rows', collection(collection(primitive('int32')))),
      property('any', collection(primitive('any'))),
      property('nodes', collection(reference('x.node'))),
      property('pairs', collection({kind: 'keyValuePair', key: string, value: primitive('integer')})),
      property('counts', map(string, primitive('integer'))),
      property('byColor', map(reference('x.color'), string)),
      property('byNumber', map(primitive('int32'), string)),
      property('nodeMap', map(string, reference('x.node'))),
      property('smallByNumber', map(primitive('int32'), reference('x.small'))),
      property('anyMap', map(string, primitive('any'))),
      property('nested', {
        kind: 'object',
        properties: [
          property('id', string, always),
          property('inner', {kind: 'object', properties: [property('deep', primitive('boolean'))]})
        ]
      }),
      property('empty', {kind: 'object', properties: []}),
      property('either', {kind: 'union', of: [string, reference('x.node'), primitive('integer')]}),
      property('plain', {kind: 'union', of: [string, primitive('boolean')]}),
      property('point', {kind: 'tuple', of: [primitive('number'), string]}),
      property('smallPair', {kind: 'tuple', of: [reference('x.small'), string]}),
      property('level', {
        kind: 'union',
        of: [
          {kind: 'literal', value: 1},
          {kind: 'literal', value: 2}
        ]
      }),
      property('lit', {kind: 'literal', value: true}),
      property('gaps', collection({kind: 'union', of: [string, {kind: 'literal', value: null}]})),
      property('opaque', reference('x.nobodyDefinesMe')),
      property('unknown', {kind: 'unknown', text: 'see below'})
    ]),
    resource('x.node', [
      property('name', string),
      property('next', reference('x.node')),
      property('children', collection(reference('x.node'))),
      property('byName', map(string, reference('x.node'))),
      property('either', {kind: 'union', of: [reference('x.node'), string]})
    ]),
    resource('x.nothing'),
    resource('x.demanding', [
      property('always', string, always),
      property('alwaysNull', string, {required: true, nullable: true}),
      property('maybe', string, {required: false, nullable: false}),
      property('maybeNull', string, {required: false, nullable: true}),
      property('thing', primitive('any'), {required: false, nullable: false})
    ]),
    resource(
      'x.wide',
      wide(() => ({}))
    ),
    resource(
      'x.wideStrict',
      wide((name) => (name < 'p03' ? always : name === 'p03' ? {nullable: false} : {}))
    ),
    resource('x.small', [property('name', string), property('count', primitive('integer'))]),
    resource('x.holder', [
      property('small', reference('x.small')),
      property('list', collection(reference('x.small'))),
      property('thing', primitive('any'))
    ]),
    resource('x.names', [
      property('__proto__', string),
      property('constructor', string),
      property('toString', string),
      property('length', primitive('integer')),
      property('a-b', string),
      property('c: 100%', string, {source: {file: 'spec/names.md', line: 7, column: 1}})
    ]),
    resource('x.listish', [property('length', primitive('integer'))]),
    resource('x.open', [property('name', string)], {open: true}),
    resource('x.openChild', [property('own', primitive('integer'))], {base: 'x.open'}),
    resource('x.shape', [property('name', string)], {abstract: true}),
    resource('x.circle', [property('radius', primitive('double'))], {base: 'x.shape'}),
    resource('x.ball', [property('weight', primitive('double'))], {base: 'x.circle'}),
    resource('x.group', [property('shapes', collection(reference('x.shape')))], {base: 'x.shape'}),
    resource('x.ring', [property('next', reference('x.ring'))]),
    resource('x.chain', [property('next', reference('x.chain'), {required: true, nullable: true})]),
    resource('x.bare'),
    resource('x.clothed', [property('name', string)], {base: 'x.bare'}),
    resource('x.drawing', [property('shapes', collection(reference('x.shape')))])
  ],
  enums: [
    enumeration('x.color', ['one', 'two']),
    enumeration('x.many', [...numbered('m', 10), ...numbered('member', 20), 'm5']),
    enumeration('x.rights', ['read', 'write'], {flags: true}),
    enumeration('x.empty', [])
  ]
})
