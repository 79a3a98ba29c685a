/** `typedown init`: through the built command, in projects of several kinds. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type CliResult, typedown} from '../testing/cli.ts'
import {type FolderContent, readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import type {main as Main} from './main.ts'

const page =
  '# order resource type\n\nAn order.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | The key. |\n'

function init(files: FolderContent, ...args: readonly string[]): CliResult & {readonly after: FolderContent} {
  return withFolder((cwd) => {
    writeFolder(cwd, files)
    return {...typedown(['init', ...args], {cwd}), after: readFolder(cwd)}
  })
}

/** What is new or different in a folder. */
function changes(before: FolderContent, after: FolderContent): FolderContent {
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text))
}

const typescript: FolderContent = {
  'README.md': '# Shop\n',
  'docs/api/order.md': page,
  'docs/api/people/user.md': page.replaceAll('order', 'user'),
  'docs/guide.md': '# Guide\n\nRead this.\n',
  'src/index.ts': '',
  'tsconfig.json': '{}',
  'package.json':
    '{\n    "type": "module",\n    "scripts": {\n        "typedown": "mine"\n    },\n    "devDependencies": {"prettier": "3.0.0", "vitest": "3.0.0"}\n}\n',
  'pnpm-lock.yaml': '',
  '.gitattributes': '*.png binary',
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.github/CODEOWNERS': ''
}

test('shows what it found and would write, and writes nothing unasked', () => {
  const {status, stdout, stderr, after} = init(typescript)
  assert.equal([status, stderr], [0, ''])
  assert.is(
    stdout,
    `Found:
  2 types in docs/api
  package.json: ES modules, pnpm
  TypeScript
  Prettier, which formats the generated code
  Vitest: import factories in its tests

Would write:
  create typedown.config.ts: pages in docs/api, code in src/api
  change package.json: script \`typedown:check\`
  change .gitattributes: src/api is generated, and folded in reviews
  create .github/workflows/typedown.yml: lints the pages, and checks that the code is up to date

Nothing is written yet. To write it, run: typedown init --yes
`
  )
  assert.equal(after, typescript)
})

test('writes a config, scripts, attributes and a CI job, and keeps what is there', () => {
  const {status, stdout, after} = init(typescript, '--yes')
  assert.is(status, 0)
  assert.match(stdout, 'Next:\n  pnpm add --save-dev typedown\n  pnpm exec typedown generate\n')
  assert.equal(changes(typescript, after), {
    'typedown.config.ts':
      "import {defineConfig} from 'typedown'\n\nexport default defineConfig({\n  paths: ['docs/api'],\n  out: 'src/api',\n  importExtension: 'auto',\n  format: 'prettier --write'\n})\n",
    'package.json':
      '{\n    "type": "module",\n    "scripts": {\n        "typedown": "mine",\n        "typedown:check": "typedown lint && typedown generate --check"\n    },\n    "devDependencies": {"prettier": "3.0.0", "vitest": "3.0.0"}\n}\n',
    '.gitattributes': '*.png binary\nsrc/api/** linguist-generated\n',
    '.github/workflows/typedown.yml': `name: Typedown
on: [push, pull_request]
permissions:
  contents: read
jobs:
  docs:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: corepack enable
      - run: pnpm install --frozen-lockfile
      - run: pnpm exec typedown lint --format github
      - run: pnpm exec typedown generate --check
`
  })
})

test('a project without TypeScript gets JavaScript, and code never goes where something lies', () => {
  const before = {"it's/order.md": page, 'api/mine.js': '', 'package.json': '{}'}
  const {stdout, after} = init(before, '--yes')
  assert.match(stdout, '  package.json: CommonJS, npm\n')
  assert.equal(changes(before, after), {
    'typedown.config.mjs':
      "import {defineConfig} from 'typedown'\n\nexport default defineConfig({\n  paths: ['it\\'s'],\n  out: 'generated',\n  language: 'js'\n})\n",
    'package.json':
      '{\n  "scripts": {\n    "typedown": "typedown generate",\n    "typedown:check": "typedown lint && typedown generate --check"\n  }\n}'
  })
})

test('what it wrote generates', () =>
  withFolder((cwd) => {
    writeFolder(cwd, {'docs/order.md': page, 'tsconfig.json': '{"compilerOptions": {"module": "preserve"}}'})
    assert.is(typedown(['init', '--yes'], {cwd}).status, 0)
    // As an installed package has it.
    writeFolder(cwd, {
      'node_modules/typedown/package.json': '{"exports": "./index.js"}',
      'node_modules/typedown/index.js': 'export const defineConfig = (config) => config\n'
    })
    const {status, stderr} = typedown(['generate'], {cwd})
    assert.is(status, 0, stderr)
    assert.match(readFolder(cwd)['api/index.ts'] ?? '', "from './types/order';")
  }))

const faults: readonly (readonly [what: string, files: FolderContent, message: string])[] = [
  [
    'pages without types',
    {'docs/a.md': '# Guide\n\nText.\n'},
    'no page in this folder describes a type: name your pages, as in `typedown init docs`'
  ],
  [
    'a config',
    {'typedown.config.json': '{}', 'docs/order.md': page},
    'typedown.config.json: the project has a config already'
  ],
  [
    'a broken package.json',
    {'package.json': '{', 'docs/order.md': page},
    'package.json:1:2: expected `}`, found the end of the file'
  ]
]

for (const [what, files, message] of faults)
  test(`${what}: one line, and nothing is written`, () => {
    const {status, stdout, stderr, after} = init(files, '--yes')
    assert.equal([status, stdout], [2, ''])
    assert.ok(stderr.startsWith(`typedown: ${message}`) && /^.*\n$/.test(stderr), stderr)
    assert.equal(after, files)
  })

test('asks on a terminal, and takes anything but yes for no', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/order.md': page})
    const {main} = (await import(new URL('../../dist/main.js', import.meta.url).href)) as {main: typeof Main}
    const output = {isTTY: true, columns: 80, write: () => {}}
    const answer = (text: string) =>
      main(['init'], {cwd, env: {}, stdout: output, stderr: output, ask: async () => text})
    assert.is(await answer('nope'), 0)
    assert.equal(Object.keys(readFolder(cwd)), ['docs/order.md'])
    assert.is(await answer(' Yes '), 0)
    assert.equal(Object.keys(readFolder(cwd)), ['docs/order.md', 'typedown.config.mjs'])
  }))

test.run()
