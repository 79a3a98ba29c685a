import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {globSync} from 'tinyglobby'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {compilePages} from '../../core.ts'
import {withFolder, writeFolder} from '../folders.ts'
import {shared} from '../shared.ts'
import {runHere} from '../terminal.ts'
import {hasBrowser, launchBrowser} from './chromium.ts'
import {serve} from './serve.ts'

const browserTest = hasBrowser ? test : test.skip
const core = fileURLToPath(new URL('../../../dist/core.js', import.meta.url))
const emit = ['types', 'validators', 'factories', 'json-schema', 'openapi', 'msw'] as const

/** The first hundred pages of the corpus, or where there is none, the given pages. */
function somePages(): {readonly [file: string]: string} {
  const folder = shared === undefined ? 'spec' : join(shared, 'corpus/graph-v1.0/resources')
  const names = globSync('**/*.md', {cwd: folder}).sort().slice(0, 100)
  return Object.fromEntries(names.map((name) => [`docs/${name}`, readFileSync(join(folder, name), 'utf8')]))
}

declare global {
  var compilePagesHere: typeof compilePages
}

browserTest('a browser that forbids `eval` and the network makes the same bytes as the command', () =>
  withFolder(async (folder) => {
    const pages = somePages()
    writeFolder(folder, {
      ...pages,
      'web/index.html': '<!doctype html><title>core</title><script type="module" src="core.js"></script>'
    })
    const contents = `import {compilePages} from ${JSON.stringify(core)}\nglobalThis.compilePagesHere = compilePages`
    await build({
      stdin: {contents, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
      outfile: join(folder, 'web/core.js'),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent'
    })
    const {status} = await runHere(['generate', 'docs', '--out', 'out', '--emit', emit.join()], {cwd: folder})
    assert.is(status, 0)

    const browser = await launchBrowser()
    const server = await serve(join(folder, 'web'))
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', ({message}) => faults.push(message))
      page.on('console', (message) => faults.push(message.text()))
      await page.goto(server.url)
      await page.waitForFunction(() => 'compilePagesHere' in globalThis)
      const files = await page.evaluate(
        async ([sources, emit]) => (await globalThis.compilePagesHere(sources, {out: 'out', emit})).files,
        [Object.entries(pages).map(([file, text]) => ({file, text})), [...emit]] as const
      )
      assert.equal(faults, [])
      const written = globSync('**/*.{ts,json}', {cwd: join(folder, 'out')}).sort()
      assert.equal(files.map(({path}) => path).sort(), written)
      for (const {path, text} of files) assert.is(text, readFileSync(join(folder, 'out', path), 'utf8'), path)
    } finally {
      await browser.close()
      server.close()
    }
  })
)

test.run()
