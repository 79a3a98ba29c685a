/** Clients that the tools of docs/clients.md make of `--emit openapi`: type-checked, and run against the mock server. */

import {copyFileSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {pages} from '../traffic/testing/shop.ts'
import {blocksOf, readDoc} from './docs.ts'
import {withFolder, writeFolder} from './folders.ts'
import {repository, run, runBinary} from './package.ts'
import {shared} from './shared.ts'
import {installTools} from './tools.ts'

const examples = blocksOf(readDoc('docs/clients.md')).filter(({what}) => what === 'client')
const files = Object.fromEntries(
  examples.filter(({argument}) => argument !== 'sh').map(({argument, text}) => [argument, `${text}\n`])
)
const commands = examples.flatMap(({argument, text}) => (argument === 'sh' ? text.split('\n') : []))

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: ['node'],
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true
}

const tools = installTools('clients')
test.after(() => {
  if (tools) rmSync(tools, {recursive: true})
})

/** A project with the code generated from pages, and the clients that the commands of the docs make. */
function withClients(paths: readonly string[], use: (project: string) => void, docs = {}): void {
  withFolder((project) => {
    writeFolder(project, {
      ...docs,
      'package.json': '{"type": "module"}',
      'tsconfig.json': JSON.stringify({compilerOptions, include: ['src']}),
      ...Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('src/')))
    })
    symlinkSync(join(tools ?? '', 'node_modules'), join(project, 'node_modules'))
    const emit = 'types,validators,factories,msw,openapi'
    const cli = join(repository, 'dist/cli.js')
    run(
      process.execPath,
      [cli, 'generate', ...paths, '--emit', emit, '--out', 'src/api', '--import-extension', 'none'],
      project
    )
    for (const command of commands) {
      const [name = '', ...args] = command.replace(/^npx /, '').split(' ')
      runBinary(project, name, ...args)
    }
    use(project)
  })
}

function typecheck(project: string): void {
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], project)
}

function runModule(project: string, ...modules: string[]): string {
  const imports = [import.meta.resolve('tsx'), ...modules.slice(0, -1)].flatMap((each) => ['--import', each])
  return run(process.execPath, [...imports, ...modules.slice(-1)], project)
}

/** Calls every documented GET with each client. */
function callAll(project: string): {readonly reads: number} {
  copyFileSync(join(repository, 'generator/testing/clients/calls.mjs'), join(project, 'src/calls.mjs'))
  const {reads, ...counts} = JSON.parse(runModule(project, 'src/calls.mjs')) as {readonly reads: number}
  assert.equal(Object.values(counts), [reads, reads, reads, reads])
  return {reads}
}

const testWith = (needed: string | undefined) =>
  tools === undefined || needed === undefined ? test.skip : test

testWith('')('each example of the docs reads an order from the mock server', () =>
  withClients(
    ['docs'],
    (project) => {
      const examples = Object.entries(files).filter(([path]) => path.startsWith('src/'))
      assert.is(examples.length, 3)
      writeFolder(project, Object.fromEntries(examples.map(([path, text]) => [path, `${text}${check}`])))
      writeFolder(project, {'src/mocks.ts': mocks})
      typecheck(project)
      for (const [path] of examples)
        assert.is(runModule(project, './src/mocks.ts', path), 'ord_1 number\n', path)
      assert.equal(callAll(project), {reads: 1})
    },
    pages
  )
)

const mocks = `
import {setupServer} from 'msw/node'
import {handlers} from './api/msw/handlers'

setupServer(...handlers()).listen({onUnhandledRequest: 'error'})
`

/** Appended to an example: its `data` is an order by its type, and the one that was asked for. */
const check = `
if (data === undefined || !('total' in data)) throw new Error('no order')
const total: number = data.total
console.log(data.id, typeof total)
`

testWith(shared)('clients of the shop', () =>
  withClients([join(shared ?? '', 'examples/shop')], (project) => {
    typecheck(project)
    assert.equal(callAll(project), {reads: 2})
  })
)

testWith('')('types of pages without requests', () =>
  withClients([join(repository, 'spec')], (project) => {
    typecheck(project)
    const zod = readFileSync(join(project, 'src/client/zod.gen.ts'), 'utf8')
    assert.match(zod, 'zMicrosoftGraphSynchronizationJob')
  })
)

testWith(shared)('clients of 50 pages of Graph: classes, assignments and printer shares', () => {
  const graph = join(shared ?? '', 'corpus/graph-v1.0')
  const resources = [
    'educationclass',
    'educationassignment',
    'printershare',
    'educationuser',
    'educationschool',
    'printer',
    'printerlocation',
    'educationsubmission'
  ]
  const paths = [
    ...resources.map((name) => `${graph}/resources/${name}.md`),
    ...resources.slice(0, 3).map((name) => `${graph}/api/${name}-*.md`)
  ]
  withClients(paths, (project) => {
    typecheck(project)
    assert.ok(callAll(project).reads >= 18)
  })
})

test.run()
