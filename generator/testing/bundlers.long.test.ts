/** What bundlers make of generated code, in every layout: what is not used is not in a bundle. */
import {spawnSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {build as esbuild} from 'esbuild'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {build as vite} from 'vite'
import {compile} from '../compile.ts'
import type {Options} from '../options.ts'
import {pages} from '../traffic/testing/shop.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'

const main = "import {isOrder} from './api/index.js'\nconsole.log(isOrder({id: 'ord_1'}))\n"

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
    })
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

for (const [name, bundle] of Object.entries(bundlers))
  for (const options of layouts)
    test(`${name}, of ${JSON.stringify(options)}`, () =>
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
      }))

test.run()
