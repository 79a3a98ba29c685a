import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../generator/compile.ts'
import {defaults} from '../generator/options.ts'
import {nasty} from '../generator/testing/nasty.ts'
import {jsonSchemaOf} from './json-schema.ts'
import {root} from './repository.ts'

const published = [
  {
    file: 'generator/model/program.ts',
    name: 'Program',
    title: 'The model that `typedown inspect --format json` prints',
    path: 'generator/model/program.schema.json',
    extra: {}
  },
  {
    file: 'generator/options.ts',
    name: 'Options',
    title: 'A config of Typedown',
    path: 'generator/options.schema.json',
    extra: {$schema: {type: 'string'}}
  }
]

for (const {file, name, title, path, extra} of published) {
  test(`${path} is what ${file} says`, () => {
    const want = `${JSON.stringify(jsonSchemaOf(root + file, name, title, extra), null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(root + path, want)
    assert.is(readFileSync(root + path, 'utf8'), want)
  })
}

function validator(path: string) {
  return new Ajv({allErrors: true, allowUnionTypes: true}).compile(
    JSON.parse(readFileSync(root + path, 'utf8'))
  )
}

test('the model of the pages here, and of awkward ones, is valid', async () => {
  const isModel = validator('generator/model/program.schema.json')
  const {program} = await compile({cwd: root, paths: ['spec'], until: 'check'})
  for (const model of [program, nasty]) {
    isModel(JSON.parse(JSON.stringify(model)))
    assert.equal(isModel.errors, null)
  }
})

test('a model with a wrong or unknown field is not', () => {
  const isModel = validator('generator/model/program.schema.json')
  assert.is(isModel({version: 3, resources: [], enums: [], diagnostics: []}), false)
  assert.is(isModel({version: 2, resources: [{name: 'a'}], enums: [], diagnostics: []}), false)
  assert.is(isModel({version: 2, resources: [], enums: [], diagnostics: [], more: 1}), false)
})

test('configs are valid or not', () => {
  const isConfig = validator('generator/options.schema.json')
  const full = {
    ...defaults,
    $schema: './x.json',
    rules: {'broken-link': 'off'},
    overrides: [{files: ['a'], rules: {}}]
  }
  assert.is(isConfig(full), true)
  assert.is(isConfig({ruels: {}}), false)
  assert.is(isConfig({emit: ['type']}), false)
})

test.run()
