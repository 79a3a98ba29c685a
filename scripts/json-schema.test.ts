import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../generator/compile.ts'
import {defaults} from '../generator/options.ts'
import {nasty} from '../generator/testing/nasty.ts'
import {configSchema} from './derive/options.ts'
import {jsonSchemaOf} from './json-schema.ts'
import {root} from './repository.ts'

const path = `${root}generator/model/program.schema.json`

test('the schema of the model is what program.ts says', () => {
  const title = 'The model that `typedown inspect --format json` prints'
  const schema = jsonSchemaOf(`${root}generator/model/program.ts`, 'Program', title)
  const want = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(path, want)
  assert.is(readFileSync(path, 'utf8'), want)
})

function validator(schema: object) {
  return new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)
}

const isModel = validator(JSON.parse(readFileSync(path, 'utf8')))

test('the model of the pages here, and of awkward ones, is valid', async () => {
  const {program} = await compile({cwd: root, paths: ['spec'], until: 'check'})
  for (const model of [program, nasty]) {
    isModel(JSON.parse(JSON.stringify(model)))
    assert.equal(isModel.errors, null)
  }
})

test('a model with a wrong or unknown field is not', () => {
  assert.is(isModel({version: 3, resources: [], enums: [], diagnostics: []}), false)
  assert.is(isModel({version: 2, resources: [{name: 'a'}], enums: [], diagnostics: []}), false)
  assert.is(isModel({version: 2, resources: [], enums: [], diagnostics: [], more: 1}), false)
})

test('configs are valid or not', () => {
  const isConfig = validator(configSchema())
  const full = {
    ...defaults,
    $schema: './x.json',
    rules: {'broken-link': 'off'},
    overrides: [{files: ['a'], rules: {}}]
  }
  assert.is(isConfig(full), true)
  assert.is(isConfig({ruels: {}}), false)
  assert.is(isConfig({emit: ['type']}), false)
  assert.is(isConfig({rules: {'brokn-link': 'off'}}), false)
  assert.is(isConfig({maxIssues: 0}), false)
})

test.run()
