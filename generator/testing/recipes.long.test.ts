/** The recipes of docs/recipes.md, each in a project that has the packed package and the tools that it is about. */
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from 'yaml'
import {pages} from '../traffic/testing/shop.ts'
import {executable} from './browser/chromium.ts'
import {blocksOf, readDoc} from './docs.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {pack, run, runBinary} from './package.ts'
import {installTools} from './tools.ts'

const blocks = blocksOf(readDoc('docs/recipes.md')).filter(({what}) => what === 'recipe')

/** The files of a recipe, by their paths: `<!-- recipe: vitest vitest.config.ts -->` */
function filesOf(recipe: string): {[path: string]: string} {
  const own = blocks.flatMap(({argument, text}) => {
    const [name, path = ''] = argument.split(' ')
    return name === recipe ? [[path, `${text}\n`] as const] : []
  })
  assert.ok(own.length > 0, recipe)
  return Object.fromEntries(own)
}

const bundler = {module: 'esnext', moduleResolution: 'bundler'}

function tsconfig(options: object): string {
  const usual = {target: 'es2022', strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true}
  const compilerOptions = {
    ...usual,
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: ['node'],
    jsx: 'react-jsx',
    ...options
  }
  return JSON.stringify({compilerOptions})
}

/** The tools, and what was built. */
const tools = installTools('recipes', (folder) => [pack(folder)])
test.after(() => {
  if (tools) rmSync(tools, {recursive: true})
})

/** A project with the files of a recipe, and the code that its config generates. */
async function withRecipe(
  recipe: string,
  more: {readonly [path: string]: string},
  use: (project: string) => void
): Promise<void> {
  await withFolder((project) => {
    writeFolder(project, {
      ...pages,
      'tsconfig.json': tsconfig(bundler),
      'package.json': '{"name": "app", "private": true}',
      ...filesOf('all'),
      ...filesOf(recipe),
      ...more
    })
    symlinkSync(join(tools ?? '', 'node_modules'), join(project, 'node_modules'))
    runBinary(project, 'typedown', 'generate', '--quiet')
    use(project)
  })
}

/** What a module prints, of a project whose imports have no extension. */
function printed(project: string, code: string): string {
  writeFolder(project, {'src/print.ts': code})
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), 'src/print.ts'], project)
}

const recipe = (
  name: string,
  ...[more, use]: Parameters<typeof withRecipe> extends [string, ...infer R] ? R : never
) => (tools ? test : test.skip)(name, () => withRecipe(name, more, use))

recipe('vitest', {}, (project) => {
  runBinary(project, 'tsc', '--noEmit')
  runBinary(project, 'vitest', 'run')
})

const commonjs = tsconfig({module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true})

recipe('jest', {'tsconfig.json': commonjs}, (project) => {
  runBinary(project, 'tsc', '--noEmit')
  runBinary(project, 'jest', '--ci')
})

const ownBrowser = `import {defineConfig} from '@playwright/test'
export default defineConfig({
  testDir: 'e2e',
  use: {launchOptions: {executablePath: ${JSON.stringify(executable)}, args: ['--no-sandbox']}}
})
`

if (executable)
  recipe('playwright', {'playwright.config.ts': ownBrowser}, (project) => {
    runBinary(project, 'tsc', '--noEmit')
    runBinary(project, 'playwright', 'test')
    const found = runBinary(project, 'typedown', 'verify', '--traffic', 'traffic.ndjson', '--format', 'json')
    assert.equal(
      JSON.parse(found).diagnostics.filter(({severity}: {severity: string}) => severity !== 'info'),
      []
    )
    assert.match(
      readFileSync(join(project, 'traffic.ndjson'), 'utf8'),
      '"url":"https://api.shop.example/orders/ord_1"'
    )
  })
else test.skip('playwright', () => {})

recipe('trpc', {}, (project) => {
  runBinary(project, 'tsc', '--noEmit')
  const text = printed(
    project,
    `import {createOrderInput} from './api/factories'
    import {router} from './router'
    const caller = router.createCaller({})
    caller.replaceOrder(createOrderInput({status: 'open'}))
      .then((order) => console.log(order.id, order.status))
      .then(() => caller.replaceOrder({...createOrderInput(), total: 'ten'} as never))
      .catch((error) => console.log(error.code, error.cause.issues[0].path))`
  )
  assert.is(text, "ord_1 open\nBAD_REQUEST [ 'total' ]\n")
})

recipe('hono', {}, (project) => {
  runBinary(project, 'tsc', '--noEmit')
  const text = printed(
    project,
    `import {createOrderInput} from './api/factories'
    import {app} from './app'
    const put = (body: object) => app.request('/orders/ord_7', {
      method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)
    })
    const main = async () => {
      const good = await put(createOrderInput())
      console.log(good.status, (await good.json()).id)
      console.log((await put({...createOrderInput(), total: 'ten'})).status)
    }
    main()`
  )
  assert.is(text, '200 ord_7\n400\n')
})

recipe('react', {}, (project) => {
  runBinary(project, 'tsc', '--noEmit')
  const text = printed(
    project,
    `import {standardSchemaResolver} from '@hookform/resolvers/standard-schema'
    import {createElement} from 'react'
    import {renderToStaticMarkup} from 'react-dom/server'
    import {orderInputSchema} from './api'
    import {createOrderInput} from './api/factories'
    import {OrderForm} from './order-form'
    const order = createOrderInput()
    console.log(/^<form>.*name="total"/.test(renderToStaticMarkup(createElement(OrderForm, {order, save: () => {}}))))
    const resolve = (values: object) =>
      standardSchemaResolver(orderInputSchema)(values as never, undefined, {fields: {}, shouldUseNativeValidation: false})
    Promise.all([resolve(order), resolve({...order, total: 'ten'})]).then(([good, bad]) =>
      console.log(Object.keys(good.errors), Object.keys(bad.errors)))`
  )
  assert.is(text, "true\n[] [ 'total' ]\n")
})

recipe('webpack', {}, (project) => {
  runBinary(project, 'webpack')
  assert.is(run(process.execPath, ['dist/main.js'], project), 'false\n')
  const bundle = readFileSync(join(project, 'dist/main.js'), 'utf8')
  assert.ok(bundle.length < 3000, `${bundle.length} characters`)
})

recipe(
  'monorepo',
  {
    'services/shop/docs/order.md': pages['docs/order.md'],
    'services/shop/docs/channel.md': pages['docs/channel.md'],
    'services/billing/docs/invoice.md':
      '# Invoice\n\nA bill.\n\n## Properties\n\n| Name | Type | Description |\n|:--|:--|:--|\n| id | string | Its key. |\n| order | [Order](../../shop/docs/order.md) | What is billed. |\n'
  },
  (project) => {
    mkdirSync(join(project, 'apps/web/node_modules/@acme'), {recursive: true})
    symlinkSync(join(project, 'packages/shop-api'), join(project, 'apps/web/node_modules/@acme/shop-api'))
    runBinary(project, 'tsc', '--noEmit')
    const web = ['--import', import.meta.resolve('tsx'), 'apps/web/src/main.ts']
    assert.is(run(process.execPath, web, project), 'true\n')
    const {'types/invoice.ts': invoice = ''} = readFolder(join(project, 'packages/billing-api/src'))
    assert.match(invoice, "from '../../../shop-api/src/types/order'")
  }
)

test('actions: GitHub reads the workflow, and its commands pass', async () => {
  const [[name = '', content = ''] = []] = Object.entries(filesOf('actions'))
  const {context} = parseWorkflow({name, content}, new NoOperationTraceWriter())
  assert.equal(
    context.errors.getErrors().map(({message}) => message),
    []
  )
  const {steps} = parse(content).jobs.typedown as {readonly steps: readonly {readonly run?: string}[]}
  const commands = steps.flatMap(({run}) => (run?.startsWith('npx ') ? [run] : []))
  assert.is(commands.length, 2)
  if (!tools) return
  await withRecipe('actions', {}, (project) => {
    for (const command of commands) run('sh', ['-c', command], project)
  })
})

recipe('precommit', {}, (project) => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: project,
      encoding: 'utf8'
    })
  git('init', '--quiet')
  git('config', 'core.hooksPath', '.githooks')
  chmodSync(join(project, '.githooks/pre-commit'), 0o755)
  git('add', 'docs')
  assert.is(git('commit', '--message', 'Good pages').status, 0)
  writeFolder(project, {'docs/order.md': pages['docs/order.md'].replace('channel.md', 'chanel.md')})
  git('add', 'docs')
  const {status, stdout, stderr} = git('commit', '--message', 'Broken link')
  assert.is(status, 1, stdout + stderr)
  assert.match(stdout + stderr, 'broken-link')
  const {repos} = parse(readFileSync(join(project, '.pre-commit-config.yaml'), 'utf8'))
  const {entry} = repos[0].hooks[0]
  assert.ok(existsSync(join(project, '.githooks/pre-commit')))
  assert.match(readFileSync(join(project, '.githooks/pre-commit'), 'utf8'), entry)
})

test('every recipe is tried', () => {
  const tried = [
    'all',
    'vitest',
    'jest',
    'playwright',
    'trpc',
    'hono',
    'react',
    'webpack',
    'monorepo',
    'actions',
    'precommit'
  ]
  assert.equal([...new Set(blocks.map(({argument}) => argument.split(' ')[0]))], tried)
})

test.run()
