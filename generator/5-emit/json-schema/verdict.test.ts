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
import {variants} from './testing/variants.ts'

interface Entry {
  is(value: unknown): boolean
}

type Create = (overrides?: object, options?: {seed: number}) => JsonValue

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
  const files = await emit(program, {...emitted, emit: ['validators', 'factories', 'json-schema']})
  const schema = JSON.parse(files.find(({path}) => path === 'schema.json')?.text ?? '')
  const ajv = new Ajv2020({validateFormats: formats, strictTypes: false, ownProperties: true})
  if (formats) addFormats.default(ajv)
  // Tools make dates of it; OData leaves out seconds, which those that hold values to it refuse.
  if (formats) ajv.addFormat('date-time', true)
  ajv.addSchema(schema, 'x')
  const {registry} = await load(files, 'registry.ts')
  const {factories} = await load(files, 'factories/registry.ts')
  const apart: string[] = []
  let count = 0
  for (const [type, entry] of Object.entries(registry as {[type: string]: Entry})) {
    const validate = ajv.compile({$ref: `x#/$defs/${encodeURIComponent(type)}`})
    const create = (factories as {[type: string]: Create})[type] as Create
    for (const value of variants(create({}, {seed: 7}), 4)) {
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

test.run()
