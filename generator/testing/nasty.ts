/** A program of all that is awkward about names, inheritance and types: whatever is emitted from it must compile. */
import type {PrimitiveName, Program, TypeRef} from '../model/program.ts'
import {primitiveNames} from '../model/program.ts'
import {collection, enumeration, programOf, property, reference, resource, string} from './program.ts'

const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})
const nothing = {kind: 'unknown', text: 'see below */ or `not`'} as const
const nestedObject: TypeRef = {
  kind: 'object',
  properties: [
    property('a-b', string, {required: true, description: 'Nested */ text.'}),
    property('inner', {kind: 'object', properties: [property('self', reference('x.node'))]}),
    property('empty', {kind: 'object', properties: []})
  ]
}

export const nasty: Program = programOf({
  resources: [
    resource(
      'x.everyPrimitive',
      primitiveNames.map((name) => property(name, primitive(name)))
    ),
    resource('x.everyConstructor', [
      property('pair', collection({kind: 'keyValuePair', key: string, value: primitive('integer')})),
      property('map', {kind: 'map', key: string, value: collection(reference('x.node'))}),
      property('union', collection({kind: 'union', of: [string, primitive('int32'), reference('x.color')]})),
      property('nestedUnion', {kind: 'union', of: [collection(string), {kind: 'union', of: [string]}]}),
      property(
        'inlineEnum',
        collection({
          kind: 'enum',
          members: [
            {name: "it's", description: ''},
            {name: 'a\\b', description: ''}
          ]
        })
      ),
      property('emptyEnum', {kind: 'enum', members: []}),
      property('matrix', collection(collection(primitive('double')))),
      property('enumMatrix', collection(collection(reference('x.color')))),
      property('mapOfEither', {
        kind: 'map',
        key: string,
        value: {kind: 'union', of: [reference('x.node'), reference('x.record')]}
      }),
      property('mapOfTextOrList', {
        kind: 'map',
        key: string,
        value: {kind: 'union', of: [string, collection(string)]}
      }),
      property('mapOfEitherLists', {
        kind: 'map',
        key: string,
        value: collection({kind: 'union', of: [reference('x.node'), reference('x.record')]})
      }),
      property('mapOfPairs', {
        kind: 'map',
        key: string,
        value: {kind: 'tuple', of: [primitive('double'), collection(string)]}
      }),
      property('nested', collection(nestedObject)),
      property('unknown', collection(nothing)),
      property('opaque', reference('x.nobodyDefinesMe')),
      property('flags', reference('x.rights')),
      property('record', reference('x.record')),
      property('error', reference('x.error'))
    ]),
    resource('x.everyName', [
      ...[
        '@odata.type',
        'a-b',
        '1st',
        'with space',
        "it's",
        'ünï',
        '$ref',
        '',
        'a\nb',
        '\u2028',
        'back\\slash'
      ].map((name) => property(name, string)),
      ...[
        '__proto__',
        'constructor',
        'new',
        'get',
        'set',
        'readonly',
        'class',
        'default',
        'toString',
        'hasOwnProperty',
        'value',
        'path'
      ].map((name) => property(name, string)),
      property('twice', string),
      property('twice', primitive('int32'))
    ]),
    ...[
      'issue',
      'validationError',
      'validationResult',
      'standard',
      'standardSchema',
      'case',
      'complete',
      'given',
      'how',
      'shape'
    ].map((name) =>
      resource(`x.${name}`, [
        property('next', reference(`x.${name}`)),
        property('issues', collection(reference('x.issue'))),
        property('count', primitive('int32'), {required: true, nullable: false})
      ])
    ),
    resource('x.everyDoc', [
      property('end', string, {description: 'Ends the comment */ here, {@link Nowhere} and @param too.'}),
      property('tag', string, {
        description: '@odata.type says which. ` unbalanced <br> tags & [link](other.md).'
      }),
      property('long', string, {description: `${'long'.repeat(40)} ${'word '.repeat(50)}`}),
      property('facts', string, {
        readOnly: true,
        key: true,
        deprecated: true,
        navigation: true,
        constraints: {minLength: 1, maxLength: 64, pattern: '^[^*/]*/$', format: 'uri'},
        examples: ["it's */", {a: ['b', null]}, '', 'fourth'],
        default: '*/'
      })
    ]),
    resource('x.node', [
      property('parent', reference('x.node')),
      property('children', collection(reference('x.leaf')))
    ]),
    resource('x.leaf', [property('parent', reference('x.node'), {required: true})], {base: 'x.node'}),
    resource('x.base', [
      property('id', string, {required: true, nullable: false}),
      property('kind', reference('x.color')),
      property('size', string)
    ]),
    resource('x.redeclares', [property('id', string), property('size', primitive('int32'))], {
      base: 'x.base'
    }),
    resource('x.redeclaresAgain', [property('size', reference('x.color'))], {base: 'x.redeclares'}),
    resource('x.openBase', [property('size', string)], {base: 'x.base', open: true, abstract: true}),
    resource('x.redeclaresOpen', [property('size', primitive('boolean'))], {base: 'x.openBase'}),
    resource('x.egg', [property('by', reference('x.chicken'))], {base: 'x.chicken'}),
    resource('x.chicken', [property('from', reference('x.egg'))], {base: 'x.egg'}),
    resource('x.ownParent', [], {base: 'x.ownParent'}),
    resource('x.orphan', [], {base: 'x.missing'}),
    resource('x.empty'),
    ...[
      'array',
      'date',
      'error',
      'index',
      'number',
      'object',
      'omit',
      'partial',
      'record',
      'set',
      'string',
      'symbol'
    ].map((name) =>
      resource(`x.${name}`, [
        property('self', reference(`x.${name}`)),
        property('map', {kind: 'map', key: string, value: string})
      ])
    ),
    resource('x.Log_in', [], {typeName: 'Log_in'}),
    ...['user', 'completeUser', 'completeCompleteUser', 'userList', 'userAt', 'aux', 'con'].map((name) =>
      resource(`x.${name}`, [
        property('user', reference('x.user')),
        property('complete', reference('x.completeUser')),
        property('list', collection(reference('x.userList')))
      ])
    ),
    resource('x.counted', [
      property('class', {kind: 'enum', members: ['on', 'off'].map((name) => ({name, description: ''}))}),
      property('classes', collection(nothing)),
      property('totalClasses', primitive('int32')),
      property('lines', collection(collection(string))),
      property('lineCount', primitive('int32')),
      property('1st', collection(string)),
      property('1stCount', primitive('int32')),
      property('colors', collection(string)),
      property('colorCount', primitive('int32'))
    ]),
    resource('x.traited', [
      property('constructor', string),
      property('__proto__', reference('x.traited')),
      property('toString', {kind: 'map', key: string, value: collection(string)}),
      property('state', {
        kind: 'enum',
        members: ['draft', 'sent', 'constructor', '__proto__'].map((name) => ({name, description: ''}))
      }),
      property('either', {kind: 'union', of: [reference('x.user'), reference('x.nobodyDefinesMe')]})
    ]),
    resource('x.long', [property('id', string)], {typeName: `L${'o'.repeat(300)}ng`}),
    resource('x.longer', [property('id', string)], {typeName: `L${'o'.repeat(300)}nger`}),
    resource('x.logIn')
  ],
  enums: [
    enumeration('x.entry', ['a', 'b']),
    enumeration('x.color', ['red', 'red', "it's", '', '3d', 'unknownFutureValue', 'a\\', '*/']),
    enumeration('x.rights', ['read', 'write'], {flags: true}),
    enumeration('x.none', []),
    enumeration('x.options', ['a']),
    enumeration('x.option', ['b'], {deprecated: true}),
    enumeration('x.map', ['c']),
    ...['argument', 'implements', 'line', 'page', 'userIssue', 'userSchema', 'item', 'stateChoice'].map(
      (name) => enumeration(`x.${name}`, ['a', 'constructor'])
    )
  ]
})
