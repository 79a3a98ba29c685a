import {Ajv2020} from 'ajv/dist/2020.js'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {patterns} from '../../model/patterns.ts'
import type {JsonValue, Property} from '../../model/program.ts'
import {defaults, type Options} from '../../options.ts'
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
import {emit} from '../emit.ts'

const properties: [string, {given: Property; options?: Options; want: JsonValue}][] = [
  ['a string', {given: property('p', string), want: {type: ['string', 'null']}}],
  [
    'what the docs say',
    {
      given: property('p', string, {
        description: 'See [a](b.md).<br>More.',
        nullable: false,
        readOnly: true,
        deprecated: true,
        constraints: {minLength: 1, maxLength: 64, pattern: '^a'},
        default: 'a',
        examples: ['ab']
      }),
      want: {
        description: 'See [a](../spec/b.md).\n\nMore.',
        type: 'string',
        pattern: '^a',
        minLength: 1,
        maxLength: 64,
        readOnly: true,
        deprecated: true,
        default: 'a',
        examples: ['ab']
      }
    }
  ],
  [
    'a range, the narrower of two',
    {
      given: property('p', {kind: 'primitive', name: 'byte'}, {constraints: {minimum: 1, maximum: 1000}}),
      want: {type: ['integer', 'null'], minimum: 1, maximum: 255}
    }
  ],
  [
    'the lengths of a list and of its items',
    {
      given: property('p', collection(string), {constraints: {maxLength: 5, pattern: '^a'}}),
      want: {type: ['array', 'null'], maxItems: 5, items: {type: 'string', pattern: '^a'}}
    }
  ],
  [
    'an enum without a name',
    {
      given: property('p', {kind: 'enum', members: [{name: 'on', description: ''}]}),
      want: {type: ['string', 'null'], enum: ['on', null]}
    }
  ],
  [
    'an enum that is open',
    {
      given: property('p', {kind: 'enum', members: [{name: 'on', description: ''}]}, {nullable: false}),
      options: {enums: 'open'},
      want: {anyOf: [{type: 'string', enum: ['on']}, {type: 'string'}]}
    }
  ],
  [
    'a form that is noted',
    {
      given: property('p', {kind: 'primitive', name: 'dateTime'}),
      options: {formats: 'annotate'},
      want: {type: ['string', 'null'], format: 'date-time'}
    }
  ],
  [
    'a format, or an empty text in place of null',
    {
      given: property('p', string, {constraints: {format: 'ipv4'}}),
      want: {type: ['string', 'null'], pattern: `^$|${patterns.ipv4.source}`}
    }
  ],
  [
    'a format of what may not be null',
    {
      given: property('p', string, {nullable: false, constraints: {format: 'ipv4'}}),
      want: {type: 'string', format: 'ipv4', minLength: 1, pattern: patterns.ipv4.source}
    }
  ],
  [
    'a format that is noted',
    {
      given: property('p', string, {nullable: false, constraints: {format: 'uri', maxLength: 9}}),
      options: {formats: 'annotate'},
      want: {type: 'string', format: 'uri', maxLength: 9}
    }
  ],
  [
    'a reference',
    {given: property('p', reference('x.color')), want: {anyOf: [{$ref: '#/$defs/x.color'}, {type: 'null'}]}}
  ],
  [
    'what no page defines, and may not be null',
    {
      given: property('p', reference('x.nobody'), {nullable: false}),
      want: {$ref: '#/$defs/x.nobody', not: {type: 'null'}}
    }
  ],
  [
    'a pair of key and value',
    {
      given: property('p', {kind: 'keyValuePair', key: string, value: {kind: 'primitive', name: 'integer'}}),
      want: {
        type: ['object', 'null'],
        properties: {key: {type: 'string'}, value: {type: 'integer'}},
        required: ['key', 'value']
      }
    }
  ],
  [
    'a dictionary, which may hold annotations',
    {
      given: property('p', {kind: 'map', key: string, value: {kind: 'primitive', name: 'boolean'}}),
      want: {
        type: ['object', 'null'],
        patternProperties: {'^@|@odata\\.|@delta$': true},
        additionalProperties: {type: 'boolean'}
      }
    }
  ]
]

for (const [name, {given, options, want}] of properties) {
  test(`writes ${name}`, async () => {
    const program = programOf({
      resources: [resource('x.user', [given])],
      enums: [enumeration('x.color', ['red'])]
    })
    const schema = (await schemaOf(program, options)).$defs['x.user'] as {properties: {p: JsonValue}}
    assert.equal(schema.properties.p, want)
  })
}

test('holds a value that names a derived type against that one', async () => {
  const program = programOf({
    resources: [
      resource('x.animal', [property('name', string, {required: true})]),
      resource('x.cat', [property('name', string), property('lives', {kind: 'primitive', name: 'byte'})], {
        base: 'x.animal'
      })
    ]
  })
  const validate = new Ajv2020().addSchema(await schemaOf(program), 'x').compile({$ref: 'x#/$defs/x.animal'})
  assert.is(validate({}), false)
  assert.is(validate({'@odata.type': '#x.cat', lives: 9}), true)
  assert.is(validate({'@odata.type': '#x.cat', lives: 900}), false)
})

const modes: [string, Options][] = [
  ['by default', {}],
  ['exact', {undocumentedPresence: 'required', undocumentedNull: 'refused', unknownProperties: 'refuse'}],
  ['open', {enums: 'open'}]
]
for (const [name, options] of modes) {
  test(`is JSON Schema 2020-12, every reference resolved, ${name}`, async () => {
    const schema = await schemaOf(nasty, options)
    const ajv = new Ajv2020({strict: true, validateFormats: false, strictTypes: false})
    assert.ok(ajv.validateSchema(schema), ajv.errorsText())
    ajv.addSchema(schema, 'x')
    for (const type of Object.keys(schema.$defs)) ajv.compile({$ref: `x#/$defs/${encodeURIComponent(type)}`})
  })
}

async function schemaOf(
  program: Parameters<typeof emit>[0],
  options: Options = {}
): Promise<{$defs: {[name: string]: JsonValue}}> {
  const [file] = await emit(program, {...defaults, ...options, emit: ['json-schema']})
  assert.is(file?.path, 'schema.json')
  return JSON.parse(file?.text ?? '')
}

test.run()
