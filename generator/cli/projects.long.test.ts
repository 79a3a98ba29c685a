/** `projects` of a config: several specs in one run, and types of one that another uses. */
import {spawnSync} from 'node:child_process'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {running} from '../testing/running.ts'
import {runHere} from '../testing/terminal.ts'
import {typecheck} from '../testing/typecheck.ts'

const page = (name: string, ...rows: string[]) =>
  `# ${name} resource type\n\nA ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n${rows.map((row) => `| ${row} | A value. |\n`).join('')}`

const shop = {
  'docs/shop/order.md': page('order', 'id | String', 'buyer | [customer](customer.md)'),
  'docs/shop/customer.md': page('customer', 'id | String', 'name | String'),
  'docs/shop/unused.md': page('unused', 'id | String')
}
const billing = {
  'docs/billing/invoice.md': page(
    'invoice',
    'id | String',
    'paid | [order](../shop/order.md)',
    'rows | [order](order.md) collection'
  ),
  'docs/billing/order.md': page('order', 'amount | Int32')
}

const projects = {
  shop: {paths: ['docs/shop'], out: 'src/shop'},
  billing: {paths: ['docs/billing'], out: 'src/billing'}
}

function withProjects(config: object, use: (cwd: string) => Promise<void>): Promise<void> {
  return withFolder(async (cwd) => {
    writeFolder(cwd, {...shop, ...billing, 'typedown.config.json': JSON.stringify(config)})
    await use(cwd)
  })
}

function codeIn(cwd: string) {
  return Object.entries(readFolder(`${cwd}/src`))
    .filter(([path]) => path.endsWith('.ts'))
    .map(([path, text]) => ({path, text}))
}

test('generates each project, and imports what one documents and another links to', () =>
  withProjects({emit: ['types', 'validators', 'factories'], projects}, async (cwd) => {
    const {status, stdout, stderr} = await runHere(['generate'], {cwd})
    assert.is(status, 0, stdout + stderr)
    assert.match(
      stderr,
      /no findings in 5 pages\nsrc\/shop: \d+ files created\nsrc\/billing: \d+ files created\n/
    )
    const files = codeIn(cwd)
    const texts = new Map(files.map(({path, text}) => [path, text]))
    assert.equal(
      files.map(({path}) => path).filter((path) => path.includes('/types/')),
      [
        'billing/types/invoice.ts',
        'billing/types/order.ts',
        'shop/types/customer.ts',
        'shop/types/order.ts',
        'shop/types/unused.ts'
      ]
    )
    const invoice = texts.get('billing/types/invoice.ts') ?? ''
    assert.match(invoice, "import type { Order as ShopOrder } from '../../shop/types/order.js';")
    assert.match(invoice, 'paid?: ShopOrder | null;')
    assert.match(invoice, 'rows?: Order[] | null;')
    assert.not.match(texts.get('billing/index.ts') ?? '', 'shop')
    assert.is(typecheck(files), '')

    for (const [flags, expected] of [
      [['--check'], 0],
      [['--no-cache', '--check'], 0]
    ] as const)
      assert.is((await runHere(['generate', ...flags], {cwd})).status, expected)
    writeFolder(cwd, {'docs/shop/order.md': page('order', 'id | Int32')})
    const stale = await runHere(['generate', '--check', '--project', 'shop'], {cwd})
    assert.is(stale.status, 1)
    assert.match(stale.stderr, /src\/shop is out of date/)
    assert.is((await runHere(['generate', '--check', '--project', 'billing'], {cwd})).status, 0)
  }))

test('says where a project imports from one that was never generated', () =>
  withProjects({emit: ['types'], projects}, async (cwd) => {
    const said =
      /^typedown: project `billing` imports from src\/shop, where project `shop` is not generated yet: generate it too, with --project shop$/m
    const alone = await runHere(['generate', '--project', 'billing'], {cwd})
    assert.is(alone.status, 0)
    assert.match(alone.stderr, said)
    for (const args of [
      ['generate', '--project', 'billing', '--project', 'shop'],
      ['generate', '--project', 'billing'],
      ['generate', '--project', 'shop']
    ])
      assert.not.match((await runHere(args, {cwd})).stderr, /not generated/)
  }))

test('a name without a link is none of another project', () =>
  withProjects({emit: ['types'], projects}, async (cwd) => {
    writeFolder(cwd, {
      'docs/billing/invoice.md': page('invoice', 'paid | [order](../shop/order.md)', 'by | customer')
    })
    const {stdout, stderr} = await runHere(['generate'], {cwd})
    assert.match(stdout + stderr, /docs\/billing\/invoice\.md:10:\d+: \w+ undefined-type .*`customer`/)
    const files = new Map(codeIn(cwd).map(({path, text}) => [path, text]))
    assert.not.match(files.get('billing/types/invoice.ts') ?? '', /Customer.*shop/)
  }))

test('bundles import from bundles, in JavaScript too', () =>
  withProjects({bundle: 'kind', language: 'js', projects}, async (cwd) => {
    const {status, stderr} = await runHere(['generate'], {cwd})
    assert.is(status, 0, stderr)
    writeFolder(cwd, {
      'package.json': '{"type": "module"}',
      'use.js': `import {createInvoice} from './src/billing/factories.js'
        import {isInvoice, validateInvoice} from './src/billing/index.js'
        const invoice = createInvoice()
        console.log(isInvoice(invoice), validateInvoice({...invoice, paid: {id: 1}}).issues[0].docs)`
    })
    const run = spawnSync(process.execPath, ['use.js'], {cwd, encoding: 'utf8'})
    assert.is(run.stdout + run.stderr, 'true docs/shop/order.md:9\n')
  }))

test('lints and verifies all projects, or those that are named', () =>
  withProjects({projects}, async (cwd) => {
    for (const [args, expected] of [
      [['lint'], /no findings in 5 pages/],
      [['lint', '--project', 'billing'], /no findings in 2 pages/],
      [['lint', '--project', 'shop', '--project', 'billing'], /no findings in 5 pages/],
      [['lint', 'docs/billing/invoice.md', '--project', 'billing'], /no findings in 1 page/],
      [['verify'], /no findings in 5 pages/],
      [['inspect', '--project', 'shop'], /"name": "customer"/]
    ] as const) {
      const {status, stdout, stderr} = await runHere([...args], {cwd})
      assert.is(status, 0, stdout + stderr)
      assert.match(stdout + stderr, expected)
    }
    writeFolder(cwd, {'docs/billing/invoice.md': page('invoice', 'paid | [order](../shop/missing.md)')})
    const {stdout} = await runHere(['lint', '--format', 'json'], {cwd})
    assert.equal(
      JSON.parse(stdout).diagnostics.map(({code}: {code: string}) => code),
      ['broken-link']
    )
  }))

test('top-level options are those of all projects, and rules are merged', () =>
  withProjects(
    {
      rules: {'missing-description': 'error'},
      projects: {shop: projects.shop, billing: {...projects.billing, rules: {'broken-link': 'off'}}}
    },
    async (cwd) => {
      writeFolder(cwd, {
        'docs/billing/invoice.md': page('invoice', 'paid | [order](../shop/missing.md)').replace(
          'A value.',
          ''
        )
      })
      const {stdout} = await runHere(['lint', '--format', 'json'], {cwd})
      assert.equal(
        JSON.parse(stdout).diagnostics.map(({code}: {code: string}) => code),
        ['missing-description']
      )
    }
  ))

test('bad usage is one line and exit code 2', async () => {
  for (const [config, args, message] of [
    [{projects}, ['generate', '--project', 'bilin'], 'no project is called "bilin". Did you mean `billing`?'],
    [{projects}, ['generate', 'docs/shop'], 'paths belong to one: add --project, such as --project shop'],
    [{projects}, ['generate', '--out', 'x'], '--out belongs to one: add --project, such as --project shop'],
    [{projects}, ['inspect'], 'this command works on one project, and the config has several'],
    [{}, ['generate', '--project', 'shop'], '--project: the config has no projects'],
    [{projects: {}}, ['generate'], ':1:2: `projects` must be an object that maps names to options'],
    [{projects: {'a b': {}}}, ['generate'], '"a b" must be letters, digits'],
    [
      {projects: {shop: {outt: 'x'}}},
      ['generate'],
      'project `shop`: unknown option `outt`. Did you mean `out`?'
    ],
    [
      {projects: {a: {out: 'src'}, b: {out: './src/b/'}}},
      ['generate'],
      'projects `a` and `b` both write to `src/b`'
    ],
    [{projects: {a: {}, b: {}}}, ['generate'], 'both write to `generated`: give each an `out` of its own'],
    [
      {projects: {...projects, shop: {...projects.shop, dates: 'Date'}}},
      ['generate'],
      'comes from project `shop`: set `dates` to the same value in both projects'
    ],
    [
      {projects: {...projects, shop: {...projects.shop, emit: ['types']}}},
      ['generate'],
      'comes from project `shop`, which does not generate validators: add them to its `emit`'
    ]
  ] as const)
    await withProjects(config, async (cwd) => {
      const {status, stderr} = await runHere([...args], {cwd})
      assert.is(status, 2, stderr)
      assert.match(stderr, message)
      assert.is(stderr.trim().split('\n').length, 1)
    })
})

test('watches the pages of all projects', () =>
  withProjects({emit: ['types'], projects}, async (cwd) => {
    await running(['generate', '--watch'], cwd, async ({says}) => {
      await says('watching for changes')
      writeFolder(cwd, {'docs/shop/order.md': page('order', 'id | Int32')})
      await says('docs/shop/order.md changed, ')
      await says('src/shop: 2 files changed')
      writeFolder(cwd, {'docs/billing/invoice.md': page('invoice', 'id | Int32')})
      await says('docs/billing/invoice.md changed, ')
      await says('src/billing: 2 files changed')
    })
  }))

test.run()
