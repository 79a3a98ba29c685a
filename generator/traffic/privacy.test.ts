/** Nothing of a recording is printed or written but counts, kinds, and names that occur often. Each planted word holds `hush`. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'
import {got, har, ndjson, orderBody, pages} from './testing/shop.ts'

const secret = 'hushSecret'
const map = {[secret]: {[`${secret}Inner`]: secret}, hushAlice: 1, 'hush@example.com': 2}

/** Messages as they are usual, among which those with secrets are few. */
const usual = Array.from({length: 30}, () => got({taxRate: 0.2}))

const planted: readonly object[] = [
  // Values and names in every place of a body.
  got({id: secret, note: secret, placedAt: secret, total: secret, items: secret}),
  got({metadata: map, items: [{productId: secret, quantity: secret, [secret]: 1}]}),
  got({metadata: secret, channel: secret, status: secret}),
  ...Array.from({length: 20}, (_, at) => got({status: `hush-${at}@example.com`, channel: `${secret} ${at}`})),
  ...Array.from({length: 8}, () =>
    got({status: 'hush@example.com', channel: '7f1c0f3e-hush-4a51-9d0e-0d6f3f2e9f11'})
  ),
  ...Array.from({length: 60}, (_, at) =>
    got({[`hush${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at)}`]: at})
  ),
  got({
    [secret]: secret,
    address: map,
    '@odata.type': `#acme.${secret}`,
    'hush.dotted': 1,
    ['__proto__']: map
  }),
  got({hushObject: map, hushList: [map], taxRate: map}),
  // Bodies of another type, and of none.
  {...got(), body: map},
  {...got(), body: {value: [map], [secret]: map}},
  {...got(), body: secret},
  {...got(), body: `{"${secret}": `},
  {...got(), method: 'PUT', requestBody: {...orderBody, [secret]: secret, metadata: map}},
  {...got(), status: 500, body: {error: {message: secret, [secret]: 1}}},
  {...got(), status: secret},
  // Addresses.
  {
    ...got(),
    url: `https://${secret}:${secret}@${secret}.example/v1/orders/${secret}?token=${secret}#${secret}`
  },
  {...got(), url: `https://api.shop.example/${secret}/orders/${secret}?hush=${secret}`},
  {...got(), url: `/v1/customers/${secret}/orders/${secret}`, body: map},
  {...got(), url: `/${secret}`, method: secret, body: map},
  {...got(), url: `hush://${secret}`, body: 1},
  // What is read of nothing.
  {...got(), headers: {Authorization: secret}, cookies: secret, [secret]: secret}
]
const messages = [...usual, ...planted]

const broken = `${ndjson(...messages)}${secret}\n{"${secret}": "${secret}"\n["${secret}"]\n"${secret}"\n`

const harOfSecrets = har(...messages)
  .replaceAll('Bearer t', `Bearer ${secret}`)
  .replaceAll('"creator":', `"comment": "${secret}", "${secret}": "${secret}", "creator":`)
  .replaceAll('"startedDateTime":', `"serverIPAddress": "${secret}", "startedDateTime":`)

const recordings = {
  'traffic.ndjson': broken,
  'traffic.har': harOfSecrets,
  'cut.har': harOfSecrets.slice(0, -500),
  [`recorded/${secret}/${secret}.json`]: JSON.stringify({...orderBody, note: secret}),
  [`recorded/${secret}.har`]: secret,
  [`recorded/${secret}.json`]: `{"${secret}": `
}

const outputs = [
  ['--format', 'plain', '--verbose', '--timings'],
  ['--format', 'pretty', '--verbose'],
  ['--format', 'json'],
  ['--format', 'sarif'],
  ['--format', 'github', '--verbose'],
  ['--statistics'],
  ['--fix-dry-run'],
  ['--fix'],
  ['--format', 'json', '--config', 'open.json']
]

test('prints and writes no value, no name of data, no header, query or id', async () => {
  for (const flags of outputs)
    await withFolder(async (cwd) => {
      writeFolder(cwd, {...pages, ...recordings, 'open.json': '{"undocumentedNull": "refused"}'})
      const files = ['traffic.ndjson', 'traffic.har', 'cut.har', 'recorded']
      const {stdout, stderr} = await runHere(['verify', 'docs', '--traffic', ...files, ...flags], {
        cwd,
        ...(flags.includes('pretty') && {columns: 100})
      })
      assert.match(stdout, flags.includes('--fix') ? 'traffic-never-seen' : /traffic-unknown-property/)
      const written = Object.entries(readFolder(cwd)).filter(([path]) => path.startsWith('docs/'))
      for (const text of [stdout, stderr, JSON.stringify(written)])
        assert.not.match(text, /.{0,80}hush.{0,80}/i)
    })
})

test('shows what occurs often: the same secrets are found if every message has them', async () => {
  const {stdout} = await withFolder(async (cwd) => {
    writeFolder(cwd, {
      ...pages,
      't.ndjson': ndjson(...Array.from({length: 9}, () => got({hushName: 1, status: 'hush'})))
    })
    return await runHere(['verify', 'docs', '--traffic', 't.ndjson'], {cwd})
  })
  assert.match(stdout, 'Property `hushName` of `order` is not documented (9, integer).')
  assert.match(stdout, 'Member `hush` of `order.status` is not documented (9).')
})

test.run()
