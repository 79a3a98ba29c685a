/** The plugin in Vite itself: a build, and a server in development. */
import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {build, createServer, type InlineConfig, type Plugin} from 'vite'
import {readFolder, withFolder, writeFolder} from './testing/folders.ts'
import {repository} from './testing/package.ts'
import type {ViteError} from './vite/types.ts'

const built: string = join(repository, 'dist/vite.js')
const {typedown} = (await import(built)) as typeof import('./vite.ts')

const page = (type: string) =>
  `# order resource type\n\nAn order.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Its key.|\n|total|${type}|What it costs.|\n`

const project = {
  'docs/order.md': page('Double'),
  'docs/note.md': page('Double').replaceAll('order', 'note'),
  'typedown.config.json': '{"paths": ["docs"], "out": "src/api", "emit": ["types", "validators"]}',
  'package.json': '{"type": "module"}',
  'index.html': '<script type="module" src="/src/main.ts"></script>',
  'src/main.ts':
    "import {isOrder} from './api/index'\ndocument.title = String(isOrder({id: 'a', total: 1}))\n"
}

/** A project, and the config that Vite gets for it; what is logged is collected. */
async function withProject(
  use: (cwd: string, config: InlineConfig, logged: string[]) => Promise<void>
): Promise<void> {
  await withFolder(async (cwd) => {
    writeFolder(cwd, project)
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'))
    const logged: string[] = []
    const log = (message: string) => logged.push(message)
    const customLogger = {
      info: () => {},
      warn: log,
      warnOnce: log,
      error: log,
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false
    }
    const plugin: Plugin = typedown()
    await use(cwd, {root: cwd, configFile: false, plugins: [plugin], customLogger}, logged)
  })
}

async function eventually(holds: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 30_000; !holds(); await wait(20))
    if (Date.now() > end) assert.unreachable(`never: ${what}`)
}

test('a build generates first, and bundles what was generated', () =>
  withProject(async (cwd, config, logged) => {
    await build(config)
    assert.ok(existsSync(join(cwd, 'src/api/types/order.ts')))
    const [bundle = ''] = Object.entries(readFolder(join(cwd, 'dist/assets'))).map(([, text]) => text)
    assert.match(bundle, 'total')
    // Vite may say of a build on a busy machine that plugins took long.
    assert.equal(
      logged.filter((message) => message.includes('typedown:')),
      []
    )
  }))

test('an error in a page ends the build at its place, and leaves what was generated', () =>
  withProject(async (cwd, config) => {
    await build(config)
    const before = readFolder(join(cwd, 'src/api'))
    writeFileSync(join(cwd, 'docs/order.md'), '# order resource type\n\n> '.concat('> '.repeat(200)))
    try {
      await build(config)
      assert.unreachable('the build passed')
    } catch (error) {
      const [{message, loc, id, frame} = {} as ViteError] = (error as {errors: ViteError[]}).errors
      assert.match(message, 'nested-too-deep: The markdown is nested too deeply.')
      assert.equal([id, loc?.file, loc?.line], [join(cwd, 'docs/order.md'), join(cwd, 'docs/order.md'), 3])
      assert.match(frame ?? '', /^3 \| /)
    }
    assert.equal(readFolder(join(cwd, 'src/api')), before)
  }))

test('a config that cannot be followed ends the build with its one line', () =>
  withProject(async (cwd, config) => {
    writeFileSync(join(cwd, 'typedown.config.json'), '{"emitt": []}')
    try {
      await build(config)
      assert.unreachable('the build passed')
    } catch (error) {
      assert.match((error as Error).message, 'typedown.config.json:1:2: unknown option `emitt`')
    }
  }))

test('in development, a change of a page is generated, and an error shown until it is gone', () =>
  withProject(async (cwd, config, logged) => {
    const server = await createServer({...config, server: {port: 0, host: '127.0.0.1'}})
    const sent: {type: string; err?: ViteError}[] = []
    const send = server.ws.send.bind(server.ws)
    server.ws.send = (payload: unknown) => {
      sent.push(payload as {type: string})
      send(payload as {type: 'full-reload'})
    }
    try {
      await server.listen()
      const api = () => readFileSync(join(cwd, 'src/api/types/order.ts'), 'utf8')
      assert.match(api(), 'total?: number | null')
      const [url] = server.resolvedUrls?.local ?? []
      assert.match(await (await fetch(`${url}src/api/validators/order.ts`)).text(), 'isOrder')

      writeFileSync(join(cwd, 'docs/order.md'), page('Boolean'))
      await eventually(() => api().includes('total?: boolean | null'), 'the change is generated')

      const deep = page('Boolean').replace('An order.', '> '.repeat(200))
      writeFileSync(join(cwd, 'docs/order.md'), deep)
      await eventually(() => sent.some(({type}) => type === 'error'), 'the error is shown')
      const {err} = sent.find(({type}) => type === 'error') ?? {}
      assert.equal([err?.plugin, err?.loc?.line], ['typedown', 3])
      assert.match(logged.join('\n'), 'typedown: nested-too-deep')
      assert.match(api(), 'total?: boolean | null')

      sent.length = 0
      writeFileSync(join(cwd, 'docs/order.md'), page('Boolean'))
      await eventually(() => sent.some(({type}) => type === 'full-reload'), 'the error is gone')
    } finally {
      await server.close()
    }
  }))

test('in development, what fails otherwise is shown as well, and the next change is generated', () =>
  withProject(async (cwd) => {
    writeFileSync(join(cwd, 'docs/order.md'), page('Unknown'))
    let changed = (_event: string, _file: string): void => {}
    let failsOnce = true
    const sent: {type: string; err?: ViteError}[] = []
    const warn = (): void => {
      if (!failsOnce) return
      failsOnce = false
      throw new Error('no \u001b[31mterminal')
    }
    const plugin = typedown()
    plugin.configResolved({root: cwd, command: 'serve', logger: {warn, error: () => {}}})
    plugin.configureServer({
      watcher: {
        add: () => {},
        on: (_all, listener) => {
          changed = listener
        }
      },
      ws: {on: () => {}, send: (payload) => sent.push(payload)}
    })
    await plugin.buildStart.call({error: assert.unreachable, addWatchFile: () => {}} as never)
    failsOnce = true
    changed('change', join(cwd, 'docs/order.md'))
    await eventually(
      () => sent.some(({err}) => err?.message === 'no \ufffd[31mterminal'),
      'the failure is shown'
    )
    writeFileSync(join(cwd, 'docs/order.md'), page('Boolean'))
    changed('change', join(cwd, 'docs/order.md'))
    await eventually(() => sent.some(({type}) => type === 'full-reload'), 'the next change is generated')
    assert.match(readFileSync(join(cwd, 'src/api/types/order.ts'), 'utf8'), 'total?: boolean | null')
  }))

test.run()
