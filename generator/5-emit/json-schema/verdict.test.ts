/** The schema and the validators give one verdict: on what factories make, and on what is made wrong from it. */
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {JsonValue, Program, Resource} from '../../model/program.ts'
import {defaults, type Options} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {nasty} from '../../testing/nasty.ts'
import {emit} from '../emit.ts'

interface Entry {
  is(value: unknown): boolean
  create(overrides?: object, options?: {seed: number}): JsonValue
}

/** What takes the place of a value, once each: most of it wrong for most types. */
const others: readonly JsonValue[] = [
  null,
  '',
  'no such member',
  '2021-02-29T10:00:00Z',
  '2024-02-29T23:59:59.1234567+14:00',
  '2016-12-31T23:59:60Z',
  '1990-12-31T15:59:60-08:00',
  '2021-06-30T10:00Z',
  '2021-02-29',
  'P1Y2M3DT4H5M6.7S',
  '24:00',
  "it's",
  'read, write',
  'AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  -1,
  0.5,
  256,
  2 ** 53,
  true,
  [],
  [null],
  {},
  {'@odata.type': '#x.leaf', parent: 7},
  {key: 'a'}
]

const modes: [string, Options][] = [
  ['by default', {}],
  ['exact', {undocumentedPresence: 'required', undocumentedNull: 'refused', unknownProperties: 'refuse'}],
  ['open', {enums: 'open'}],
  ['with formats for notes', {formats: 'annotate'}]
]

for (const [name, options] of modes) {
  test(`is that of the validators, ${name}`, async () => {
    const {count, apart} = await compare(nasty, options)
    assert.equal(apart, [])
    assert.ok(count > 1000, `only ${count} values`)
  })
}

// Named formats may be taken for notes or held to: neither changes the verdict.
test('is that of the validators for a reader that holds values to formats too', async () => {
  const {apart} = await compare(nasty, {}, true)
  assert.equal(apart, [])
})

/** How many values were held against both, and those on which they differ. */
async function compare(
  given: Program,
  options: Options,
  formats = false
): Promise<{count: number; apart: string[]}> {
  const program = {...given, resources: given.resources.map(withoutNameless)}
  const emitted = {...defaults, ...options, importExtension: '.ts' as const}
  const files = emit(program, {...emitted, emit: ['validators', 'factories', 'json-schema']})
  const schema = JSON.parse(files.find(({path}) => path === 'schema.json')?.text ?? '')
  const ajv = new Ajv2020({validateFormats: formats, strictTypes: false, ownProperties: true})
  if (formats) addFormats.default(ajv)
  // Tools make dates of it; OData leaves out seconds, which those that hold values to it refuse.
  if (formats) ajv.addFormat('date-time', true)
  ajv.addSchema(schema, 'x')
  const {registry} = await load(files, 'registry.ts')
  const apart: string[] = []
  let count = 0
  for (const [type, entry] of Object.entries(registry as {[type: string]: Entry})) {
    const validate = ajv.compile({$ref: `x#/$defs/${encodeURIComponent(type)}`})
    for (const value of variants(entry.create({}, {seed: 7}), 4)) {
      count++
      if (validate(value) !== entry.is(value)) {
        apart.push(`${type} ${entry.is(value) ? 'valid' : 'wrong'} ${JSON.stringify(value)}`)
      }
    }
  }
  return {count, apart}
}

/** Ajv does not miss a property whose name is empty, and passes by one called `__proto__`. */
function withoutNameless(resource: Resource): Resource {
  return {
    ...resource,
    properties: resource.properties.filter(({name}) => name !== '' && name !== '__proto__')
  }
}

/** The value, and copies of it with one place changed, down to a depth. */
function* variants(value: JsonValue, depth: number): Generator<JsonValue> {
  yield value
  yield* others
  if (depth === 0 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    yield [...value, ...value]
    for (const changed of variants(value[0] ?? null, depth - 1)) yield [changed, ...value.slice(1)]
    return
  }
  yield {...value, unknownProperty: 1}
  yield {...value, 'unknown@odata.type': 1}
  yield {...value, '@removed': {}, 'unknown@delta': []}
  for (const [key, held] of Object.entries(value)) {
    const {[key]: left, ...rest} = value as {[key: string]: JsonValue}
    yield rest
    for (const changed of variants(held, depth - 1)) yield {...value, [key]: changed}
  }
}

test.run()
