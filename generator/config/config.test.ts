import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {inspect} from 'node:util'
import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {UsageError} from '../diagnostics/usage-error.ts'
import {declarations} from '../options/declarations.ts'
import {defaults} from '../options.ts'
import {loadConfig} from './load.ts'
import {resolveOptions, validateOptions} from './validate.ts'

const test = suite<{cwd: string}>('config', {cwd: ''})

test.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), 'typedown-config-'))
})
test.after.each(({cwd}) => rmSync(cwd, {recursive: true, force: true}))

const listedOptions = Object.keys(declarations)
  .map((name) => `\`${name}\``)
  .join(', ')

const listedKinds = declarations.emit.schema.items.enum.map((kind) => `"${kind}"`).join(', ')

function put(cwd: string, file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), {recursive: true})
  writeFileSync(join(cwd, file), text)
}

async function fault(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    assert.instance(error, UsageError)
    return error instanceof Error ? error.message : ''
  }
  return 'no fault'
}

const places: [string, string][] = [
  [
    'typedown.config.ts',
    `import {defineConfig} from 'typedown'\nexport default defineConfig({out: 'x' as string})`
  ],
  ['typedown.config.js', `export default {out: 'x'}`],
  ['typedown.config.mjs', `export default {out: 'x'}`],
  ['typedown.config.cjs', `module.exports = {out: 'x'}`],
  ['typedown.config.json', `{"$schema": "./node_modules/typedown/dist/options.schema.json", "out": "x"}`],
  ['.config/typedown.config.ts', `export default {out: 'x'}`],
  ['package.json', `{"name": "a", "typedown": {"out": "x"}}`]
]

for (const [file, text] of places) {
  test(`finds ${file}, from folders below too`, async ({cwd}) => {
    put(cwd, file, text)
    mkdirSync(join(cwd, 'docs/deep'), {recursive: true})
    const {options, folder, file: found} = await loadConfig(join(cwd, 'docs/deep'))
    assert.is(options.out, 'x')
    assert.is(folder, cwd)
    assert.is(found, join(cwd, file))
  })
}

test('is content without a config, and passes by a package.json that holds none', async ({cwd}) => {
  put(cwd, 'package.json', '{"name": "a"}')
  assert.equal(await loadConfig(cwd), {options: {}, folder: cwd})
})

test('takes an empty JSON file for no options', async ({cwd}) => {
  put(cwd, 'typedown.config.json', '')
  assert.equal((await loadConfig(cwd)).options, {})
})

test('passes over a byte-order mark', async ({cwd}) => {
  put(cwd, 'typedown.config.json', '\uFEFF{"out": "x"}')
  assert.is((await loadConfig(cwd)).options.out, 'x')
})

test('says which configs it does not read', async ({cwd}) => {
  put(cwd, 'typedown.config.json', '{"out": "x"}')
  put(cwd, '.config/typedown.config.mjs', 'export default {}')
  const {file, passedOver} = await loadConfig(cwd)
  assert.equal(
    [file, passedOver],
    [join(cwd, 'typedown.config.json'), [join(cwd, '.config/typedown.config.mjs')]]
  )
  assert.is((await loadConfig(cwd, 'typedown.config.json')).passedOver, undefined)
})

test('reads the file that is named, relative to the working folder', async ({cwd}) => {
  put(cwd, 'settings/other.ts', `export default {namespace: 'a.b'}`)
  const {options, folder} = await loadConfig(cwd, 'settings/other.ts')
  assert.equal([options, folder], [{namespace: 'a.b'}, join(cwd, 'settings')])
})

test('says in one line what is wrong with a file', async ({cwd}) => {
  const faults: [string, string, RegExp][] = [
    ['a.ts', '\nexport default {out: }', /^a\.ts:2:21: .*Unexpected token$/],
    ['b.ts', 'export const out = 1', /^b\.ts: it has no default export; write `export default defineConfig/],
    ['b.js', `const config = {out: 'x'}`, /^b\.js: it has no default export/],
    ['c.json', '{"out": }', /^c\.json:1:9: expected a value, found `}`$/],
    ['c.json', '{\n  "out": "x",\n}', /^c\.json:2:13: trailing comma is not allowed in JSON$/],
    ['c.json', '{\n  "out": 1}', /^c\.json:2:3: `out` must be a non-empty string, not 1$/],
    [
      'c.json',
      '{"emit": [\n"type"]}',
      /^c\.json:2:1: `emit` \[0\] must be one of .* Did you mean `types`\?$/
    ],
    [
      'c.json',
      '{"rules": {\n "page-emtpy": 1}}',
      /^c\.json:2:2: `rules` has the unknown code "page-emtpy"\. Did/
    ],
    [
      'c.json',
      '{"overrides": [\n {"files": ["x"]}]}',
      /^c\.json:2:2: `overrides` \[0\] \.rules must be an object/
    ],
    ['c.json', '['.repeat(20_000), /^c\.json: nested deeper than 100 levels$/],
    ['c.json', '[]', /^c\.json:1:1: the options must be an object$/],
    ['package.json', '{\n "typedown": {\n  "ruels": {}}}', /^package\.json:3:3: unknown option `ruels`\./],
    ['d.ts', `interface A {\n  a: 1\n}\nthrow new Error('no luck')`, /^d\.ts:4: no luck$/],
    ['e.ts', `export default {ruels: {}}`, /^e\.ts: unknown option `ruels`\. Did you mean `rules`\?$/],
    ['f.ts', `export default () => ({})`, /^f\.ts: the options must be an object$/]
  ]
  for (const [file, text, want] of faults) {
    put(cwd, file, text)
    assert.match(await fault(() => loadConfig(cwd, file)), want)
  }
  assert.is(await fault(() => loadConfig(cwd, 'none.ts')), 'none.ts: no such file or folder')
  assert.match(await fault(() => loadConfig(cwd, 'config.yaml')), /^config\.yaml: expected a \.ts, \.js/)
})

const inItself: {self?: unknown} = {}
inItself.self = inItself

const wrong: [unknown, string][] = [
  [{out: 1}, 'here: `out` must be a non-empty string, not 1'],
  [{maxWarnings: 1n}, 'here: `maxWarnings` must be a non-negative integer, not 1n'],
  [{out: inItself}, 'here: `out` must be a non-empty string, not a value that holds itself'],
  [{paths: []}, 'here: `paths` must not be empty'],
  [{emit: []}, 'here: `emit` must not be empty'],
  [{paths: 'docs'}, 'here: `paths` must be an array, not "docs"'],
  [{paths: ['a', 2]}, 'here: `paths` [1] must be a non-empty string, not 2'],
  [{emit: ['type']}, `here: \`emit\` [0] must be one of ${listedKinds}, not "type". Did you mean \`types\`?`],
  [{enums: true}, 'here: `enums` must be one of "documented", "closed", "open", not true'],
  [
    {namespace: 'a..b'},
    'here: `namespace` must be names separated by dots, such as "microsoft.graph", not "a..b"'
  ],
  [{maxIssues: 0}, 'here: `maxIssues` must be a positive integer, not 0'],
  [{maxFindings: 1.5}, 'here: `maxFindings` must be a positive integer, not 1.5'],
  [{cache: 'no'}, 'here: `cache` must be true or false, not "no"'],
  [{maxWarnings: -1}, 'here: `maxWarnings` must be a non-negative integer, not -1'],
  [
    {rules: {'page-emtpy': 'off'}},
    'here: `rules` has the unknown code "page-emtpy". Did you mean `page-empty`?'
  ],
  [
    {rules: {'page-empty': 'warn'}},
    'here: `rules` ["page-empty"] must be one of "off", "info", "warning", "error", not "warn"'
  ],
  [
    {overrides: [{files: ['a'], rule: {}}]},
    'here: `overrides` [0] has the unknown key "rule". Did you mean `rules`?'
  ],
  [
    {overrides: [{files: [], rules: {'page-empty': 1}}]},
    'here: `overrides` [0] .rules ["page-empty"] must be one of "off", "info", "warning", "error", not 1'
  ],
  [null, 'here: the options must be an object'],
  [{'pa\u001bths': []}, 'here: unknown option `pa\\u001bths`. Did you mean `paths`?'],
  [{toString: 1}, `here: unknown option \`toString\`. Options are ${listedOptions}`]
]

for (const [given, want] of wrong) {
  test(`refuses ${inspect(given)}`, async () => {
    assert.is(await fault(() => validateOptions(given, 'here')), want)
  })
}

test('takes what is left undefined for left out', () => {
  assert.equal(validateOptions({out: undefined}, 'here'), {})
  assert.equal(resolveOptions({}), defaults)
})

test('every default is allowed, and every option has a shape', () => {
  assert.equal(validateOptions({...defaults}, 'defaults'), defaults)
  for (const key of Object.keys(defaults)) assert.ok(Object.hasOwn(declarations, key), key)
})

test.run()
