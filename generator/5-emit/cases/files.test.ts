/** Values at the edges of each type and beyond: what is wrong is refused where it says, what is odd is not. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Format, PrimitiveName, TypeRef} from '../../model/program.ts'
import {primitiveNames} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {nasty} from '../../testing/nasty.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'
import {caseFaults} from './testing/case-faults.ts'

const formats: readonly Format[] = [
  'uri',
  'email',
  'date-time',
  'date',
  'time',
  'duration',
  'uuid',
  'base64url',
  'ipv4',
  'ipv6',
  'hostname'
]
const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})

const bounded = programOf({
  resources: [
    resource('x.texts', [
      property('short', string, {constraints: {minLength: 2, maxLength: 5}}),
      property('code', string, {constraints: {pattern: '^[A-Z]{2}-\\d+$', maxLength: 12}}),
      property('codes', collection(string), {constraints: {pattern: '^[a-z]+$', minLength: 2, maxLength: 4}}),
      property('anything', string, {constraints: {pattern: ''}}),
      ...formats.map((format) => property(format, string, {constraints: {format}})),
      ...formats.map((format) =>
        property(`${format}s`, collection(string), {constraints: {format, minLength: 1}})
      )
    ]),
    resource('x.numbers', [
      ...primitiveNames.map((name) =>
        property(name, primitive(name), {constraints: {minimum: 2, maximum: 9}})
      ),
      property('half', primitive('double'), {constraints: {minimum: 0.25, maximum: 0.75}})
    ]),
    resource('x.parts', [
      property('pair', {kind: 'keyValuePair', key: string, value: primitive('int32')}),
      property('map', {kind: 'map', key: string, value: primitive('uuid')}),
      property('either', {kind: 'union', of: [primitive('int32'), collection(string)]}),
      property('inner', {
        kind: 'object',
        properties: [property('list', collection(reference('x.side')), {required: true, nullable: false})]
      }),
      property('sides', reference('x.sides')),
      property('related', collection(reference('x.numbers')), {
        navigation: true,
        constraints: {minLength: 2, maxLength: 3}
      }),
      property('others', collection(reference('x.numbers')), {navigation: true}),
      property('two', collection(reference('x.numbers')), {constraints: {minLength: 2, maxLength: 2}})
    ])
  ],
  enums: [enumeration('x.side', ['LEFT', 'RIGHT']), enumeration('x.sides', ['left', 'right'], {flags: true})]
})

const strict = {
  undocumentedPresence: 'required',
  undocumentedNull: 'refused',
  unknownProperties: 'refuse'
} as const

// Some of the nasty types can be no value at all where everything has to be there.
for (const [name, program] of Object.entries({nasty, bounded})) {
  for (const more of [
    {},
    name === 'nasty' ? {} : strict,
    {unknownProperties: 'refuse', enums: 'open', formats: 'annotate'}
  ] as const) {
    test(`says what is wrong, and where, of ${name} types, ${JSON.stringify(more)}`, async () => {
      const options = {
        ...defaults,
        ...more,
        emit: ['validators', 'factories'] as const,
        importExtension: '.ts' as const
      }
      const {faults, count} = await caseFaults(await emit(program, options))
      assert.equal(faults, [])
      assert.ok(count > 200, `${count} cases`)
    })
  }
}

test('compiles', async () => {
  const files = await emit(bounded, {...defaults, ...strict, emit: ['factories']})
  assert.is(typecheck(files), '')
  assert.is(typecheck(files, 'oldest'), '')
})

test('goes deeper than validators follow, by the shortest way back', async () => {
  const program = programOf({
    resources: [
      resource('x.folder', [
        property('id', string),
        property('items', collection(reference('x.item'))),
        property('parts', {kind: 'object', properties: [property('main', reference('x.folder'))]})
      ]),
      resource('x.item', [
        property('link', {kind: 'keyValuePair', key: string, value: reference('x.folder')})
      ])
    ]
  })
  const files = await emit(program, {...defaults, emit: ['validators', 'factories'], importExtension: '.ts'})
  const {createInvalidFolder} = await load(files, 'factories/cases/folder.ts')
  const [last] = (createInvalidFolder as () => {name: string; value: unknown}[])().slice(-1)
  assert.is(last?.name, 'parts: too deep')
  assert.is(JSON.stringify(last?.value).split('"main":').length, 502)
  assert.equal((await caseFaults(files)).faults, [])
})

test('has a name for each way of being wrong', async () => {
  const files = await emit(bounded, {...defaults, ...strict, emit: ['factories'], importExtension: '.ts'})
  const {createInvalidTexts} = await load(files, 'factories/cases/texts.ts')
  const names = (createInvalidTexts as () => {name: string}[])().map(({name}) => name)
  assert.is(new Set(names).size, names.length)
  assert.equal(
    names.filter((name) => name.startsWith('codes')),
    [
      'codes: absent',
      'codes: null',
      'codes: not an array',
      'codes: too few',
      'codes: too many',
      'codes: element: null',
      'codes: element: not a string',
      'codes: element: not matching the pattern'
    ]
  )
})

test.run()
