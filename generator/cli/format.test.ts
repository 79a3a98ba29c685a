import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type FolderContent, readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const page =
  '# order resource type\n\nAn order.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | Its key. |\n'
const bin = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url))
const biome = `${bin}biome format --write`
const prettier = `${bin}prettier --write`
const biomeConfig = '{"root": true, "formatter": {"indentStyle": "tab"}}'
const prettierConfig = '{"semi": false, "overrides": [{"files": "src/api/**", "options": {"tabWidth": 8}}]}'

const generate = ['generate', '--emit', 'types']
/** Starts sooner. */
const schema = ['generate', '--emit', 'json-schema']

function withProject<T>(config: string, use: (cwd: string) => Promise<T>): Promise<T> {
  return withFolder(async (cwd) => {
    writeFolder(cwd, {
      'docs/order.md': page,
      'biome.json': biomeConfig,
      '.prettierrc': prettierConfig,
      'typedown.config.mjs': `export default {paths: ['docs'], out: 'src/api', ${config}}\n`
    })
    return await use(cwd)
  })
}

function interfaceIn(cwd: string): string {
  return readFolder(`${cwd}/src/api`)['types/order.ts'] ?? ''
}

for (const [name, command, line] of [
  ['Biome', biome, '\tid?: string | null;\n'],
  ['Prettier, with a config for the output folder', prettier, '        id?: string | null\n']
] as const) {
  test(`lets ${name} format what is written`, () =>
    withProject(`format: ${JSON.stringify(command)}`, async (cwd) => {
      const first = await runHere(generate, {cwd})
      assert.is(first.status, 0, first.stderr)
      assert.ok(interfaceIn(cwd).includes(line), interfaceIn(cwd))
      assert.equal(Object.keys(readFolder(`${cwd}/src`)), [
        'api/.typedown-manifest',
        'api/index.ts',
        'api/types/order.ts'
      ])
      const {stderr} = await runHere(generate, {cwd})
      assert.is(stderr, 'no findings in 1 page\nsrc/api: 3 files unchanged\n')
      assert.is((await runHere([...generate, '--check'], {cwd})).status, 0)
    }))
}

test('--check compares what the formatter gives now', () =>
  withProject(`format: ${JSON.stringify(biome)}`, async (cwd) => {
    await runHere(schema, {cwd})
    const before = readFolder(`${cwd}/src`)
    writeFolder(cwd, {'biome.json': '{"root": true, "formatter": {"indentStyle": "space"}}'})
    const {status, stdout} = await runHere([...schema, '--check'], {cwd})
    assert.is(status, 1)
    assert.match(stdout, 'change schema.json')
    assert.equal(readFolder(`${cwd}/src`), before)
  }))

test('--check leaves no folder where nothing was generated', () =>
  withProject(`format: ${JSON.stringify(biome)}`, async (cwd) => {
    assert.is((await runHere([...schema, '--check'], {cwd})).status, 1)
    assert.not.ok(existsSync(`${cwd}/src`))
  }))

test('--format-with goes before the config', () =>
  withProject(`format: 'false'`, async (cwd) => {
    const {status, stderr} = await runHere([...generate, '--format-with', biome], {cwd})
    assert.is(status, 0, stderr)
    assert.ok(interfaceIn(cwd).includes('\tid'))
  }))

test('finds commands in node_modules/.bin, and passes on names with quotes and spaces', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {
      "it's mine/docs/order.md": page,
      "it's mine/node_modules/tool/package.json": '{"name": "tool"}',
      "it's mine/upper.mjs":
        "import {readFileSync, writeFileSync} from 'node:fs'\nfor (const path of process.argv.slice(2)) writeFileSync(path, readFileSync(path, 'utf8').toUpperCase())\n"
    })
    const project = `${cwd}/it's mine`
    const {status, stderr} = await runHere(
      [...generate, 'docs', '--out', "o'ut put", '--format-with', 'node upper.mjs'],
      {cwd: project}
    )
    assert.is(status, 0, stderr)
    assert.match(readFolder(`${project}/o'ut put`)['types/order.ts'] ?? '', 'ID?: STRING | NULL;')
  }))

test('calls a function with absolute path and code', () =>
  withProject(
    "format: async (path, code) => '// ' + path.replace(/^.*(?=src)/, '') + '\\n' + code",
    async (cwd) => {
      assert.is((await runHere(generate, {cwd})).status, 0)
      assert.match(interfaceIn(cwd), /^\/\/ src\/api\/types\/order.ts\n\/\/ Generated/)
      writeFolder(cwd, {
        'typedown.config.mjs':
          "export default {paths: ['docs'], out: 'src/api', format: (path, code) => code.replace('An', 'One')}\n"
      })
      await runHere(generate, {cwd})
      assert.match(interfaceIn(cwd), 'One order.')
    }
  ))

const failures: readonly (readonly [what: string, config: string, message: RegExp])[] = [
  [
    'a command that fails',
    "format: 'node failing.mjs'",
    /^typedown: `format`: `node failing.mjs` failed with exit code 3: bad syntax\n$/
  ],
  [
    'a command that is not there',
    "format: 'no-such-formatter'",
    /^typedown: `format`: `no-such-formatter` failed with exit code 127: .*no-such-formatter.*\n$/
  ],
  [
    'a command that removes a file',
    "format: 'rm -f'",
    /^typedown: cannot format in src\/api: no such file or folder\n$/
  ],
  [
    'a function that throws',
    "format: () => { throw new Error('bad syntax\\nin line 3') }",
    /^typedown: `format` failed for src\/api\/schema\.json: bad syntax\n$/
  ],
  [
    'a function that returns nothing',
    'format: () => {}',
    /^typedown: `format` must return a string; for src\/api\/schema\.json it returned undefined\n$/
  ],
  [
    'what is neither',
    'format: 5',
    /^typedown: typedown\.config\.mjs: `format` must be a command or a function, not 5\n$/
  ]
]

/** What lies in `src` before a formatter fails. */
const unformatted: FolderContent = await withProject("format: ''.trim() || undefined", async (cwd) => {
  assert.is((await runHere(schema, {cwd})).status, 0)
  return readFolder(`${cwd}/src`)
})

for (const [what, config, message] of failures) {
  test(`stops with one line and leaves the output as it was: ${what}`, () =>
    withProject(config, async (cwd) => {
      writeFolder(`${cwd}/src`, unformatted)
      writeFolder(cwd, {
        'docs/order.md': page.replace('An order', 'The order'),
        'failing.mjs': "console.error('\\nbad syntax\\nin line 3')\nprocess.exit(3)\n"
      })
      const {status, stdout, stderr} = await runHere([...schema, '--quiet'], {cwd})
      assert.is(status, 2)
      assert.is(stdout, '')
      assert.match(stderr, message)
      assert.equal(readFolder(`${cwd}/src`), unformatted)
    }))
}

test('removes what a run left that was killed while it formatted', () =>
  withProject(`format: ${JSON.stringify(biome)}`, async (cwd) => {
    writeFolder(cwd, {'src/api/.typedown-format-999999999-abc/index.ts': ''})
    assert.is((await runHere(schema, {cwd})).status, 0)
    assert.not.ok(existsSync(`${cwd}/src/api/.typedown-format-999999999-abc`))
  }))

test.run()
