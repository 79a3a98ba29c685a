/** `typedown verify --traffic` */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {CliResult} from '../testing/cli.ts'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'
import {channel, got, har, ndjson, order, orderBody, pages} from '../traffic/testing/shop.ts'

const times = <T>(count: number, item: T): T[] => Array.from({length: count}, () => item)

/** Each kind of finding, in 23 messages. */
const messages = [
  ...times(7, got({status: 'on_hold', channel: 'kiosk', taxRate: 0.19, note: undefined})),
  ...times(8, got({taxRate: 0.2, placedAt: '2026-01-02', channel: 'store', note: undefined})),
  ...times(2, got({total: '12.50', status: 'open', note: undefined})),
  ...times(3, got({placedAt: undefined, note: undefined})),
  {...got(), method: 'PUT', requestBody: orderBody},
  {...got(), status: 404, body: {error: {code: 'NotFound'}}},
  {...got(), url: '/v1/refunds/r_1', body: {refunded: true}}
]

const findings = `docs/channel.md:10:24: warning traffic-unknown-member Member \`kiosk\` of \`Channel\` is not documented (7).
docs/order.md:9:3: info traffic-read-only \`order.id\` is documented as read-only, but sent in 1 of 1 requests.
docs/order.md:10:36: warning traffic-unknown-member Member \`on_hold\` of \`order.status\` is not documented (7).
docs/order.md:12:3: warning traffic-wrong-type \`order.total\` is documented as a number, but a string in 2 of 22.
docs/order.md:14:3: warning traffic-invalid-format \`order.placedAt\` is documented as a date and time with offset, but 8 of 19 have another format.
docs/order.md:14:3: warning traffic-missing-required \`order.placedAt\` is documented as required, but absent in 3 of 21.
docs/order.md:16:79: warning traffic-unknown-property Property \`taxRate\` of \`order\` is not documented (15, number).
`
const summary = `6 warnings, 1 note in 2 pages
compared 21 of 23 messages in 1 recording: 21 by request; 1 answered with an error, 1 of no documented request or type
`

test('reports by property, member and request, at the place in the docs', async () => {
  const {status, stdout, stderr} = await verify({'traffic.ndjson': ndjson(...messages)}, 'traffic.ndjson')
  assert.is(stdout, findings)
  assert.is(stderr, summary)
  assert.is(status, 0)
})

test('reads HAR, JSON and folders of them alike', async () => {
  assert.is((await verify({'traffic.har': har(...messages)}, 'traffic.har')).stdout, findings)
  assert.is(
    (await verify({'traffic.json': JSON.stringify(messages, null, 2)}, 'traffic.json')).stdout,
    findings
  )
  const folder = Object.fromEntries(
    messages.map((message, at) => [`recorded/${at % 3}/${at}.json`, JSON.stringify(message, null, 2)])
  )
  const {stdout, stderr} = await verify(folder, 'recorded')
  assert.is(stdout, findings)
  assert.match(stderr, 'in 23 recordings')
})

test('takes globs, and pages of requests that are apart from those of types', () =>
  withFolder(async (cwd) => {
    const [types = '', requests = ''] = order.split(/(?=## Get an order)/)
    writeFolder(cwd, {
      'types/order.md': types,
      'types/channel.md': channel,
      'api/orders.md': requests.replaceAll('(order.md)', '(../types/order.md)'),
      'recorded/a.ndjson': ndjson(...messages.slice(0, 10)),
      'recorded/b.ndjson': ndjson(...messages.slice(10))
    })
    const args = ['verify', 'types', '--api', 'api', '--traffic', 'recorded/*.ndjson']
    const {stdout, stderr} = await runHere(args, {cwd})
    assert.is(stdout, findings.replaceAll('docs/', 'types/'))
    assert.match(stderr, 'compared 21 of 23 messages in 2 recordings: 21 by request')
  }))

test('names undocumented members that occur often enough only', async () => {
  const recording = {'traffic.ndjson': ndjson(...times(4, got({status: 'on_hold'})))}
  const few = await verify(recording, 'traffic.ndjson')
  assert.match(
    few.stdout,
    /:10:3: warning traffic-unknown-member Values of `order\.status`.*\(4 occurrences\)/
  )
  assert.not.match(few.stdout, 'on_hold')
  const all = await verify(recording, 'traffic.ndjson', '--min-count', '4')
  assert.match(all.stdout, 'Member `on_hold` of `order.status` is not documented (4).')
})

test('tells types of bodies without a request by their shape', async () => {
  const folder = {'recorded/order.json': JSON.stringify({...orderBody, taxRate: 0.2})}
  const {stdout, stderr} = await verify(folder, 'recorded')
  assert.match(stdout, 'Property `taxRate` of `order` is not documented (1, number).')
  assert.match(stderr, 'compared 1 of 1 message in 1 recording: 1 by shape')
})

test('does not call compared what was matched, but has no type', async () => {
  const page = '# Ping\n\n```http\nGET /ping/{id}\n```\n\nTells whether it is there.\n'
  const ping = {method: 'GET', url: '/ping/secret', status: 200, body: {pong: true}}
  const files = {
    'docs/ping.md': page,
    't.ndjson': ndjson(ping, {...ping, status: 204, body: undefined}, got())
  }
  const {stderr} = await verify(files, 't.ndjson', '--verbose')
  assert.match(
    stderr,
    'compared 2 of 3 messages in 1 recording: 2 by request; 1 of no documented request or type\n'
  )
  assert.match(stderr, '  not compared: GET /ping/… (1)\n  never seen: PUT /orders/{id}\n')
})

test('does not ask for what a request did not select', async () => {
  const selected = {...got(), url: '/orders/ord_1?$select=id', body: {id: 'ord_1'}}
  assert.not.match(
    (await verify({'traffic.ndjson': ndjson(selected)}, 'traffic.ndjson')).stdout,
    'traffic-missing-required'
  )
})

test('--fail-on sets what fails', async () => {
  const files = {'traffic.ndjson': ndjson(got({total: '1'}))}
  const statusOf = async (...flags: string[]) => (await verify(files, 'traffic.ndjson', ...flags)).status
  assert.is(await statusOf(), 0)
  assert.is(await statusOf('--fail-on', 'error'), 0)
  assert.is(await statusOf('--fail-on', 'warning'), 1)
  assert.is(await statusOf('--max-warnings', '0'), 1)
  const unseen = {'traffic.ndjson': ndjson(got({note: undefined}))}
  assert.is((await verify(unseen, 'traffic.ndjson', '--fail-on', 'warning')).status, 0)
  assert.is((await verify(unseen, 'traffic.ndjson', '--fail-on', 'info')).status, 1)
})

test('knows JSON, SARIF with fixes, and GitHub', async () => {
  const files = {'traffic.ndjson': ndjson(...messages)}
  const {stdout} = await verify(files, 'traffic.ndjson', '--format', 'json')
  assert.is(JSON.parse(stdout).diagnostics.length, 7)
  const {runs} = JSON.parse((await verify(files, 'traffic.ndjson', '--format', 'sarif')).stdout)
  const [{replacements}] = runs[0].results[6].fixes[0].artifactChanges
  assert.equal(replacements[0].deletedRegion, {startLine: 16, startColumn: 79, endLine: 16, endColumn: 79})
  assert.match(replacements[0].insertedContent.text, /^\n\| taxRate {4}\| decimal +\| no {7}\| +\|$/)
  assert.match(
    (await verify(files, 'traffic.ndjson', '--format', 'github')).stdout,
    /^::warning file=docs\/order\.md,line=12,.*title=traffic-wrong-type/m
  )
})

test('--fix adds rows and members in the layout of the page, and reports what is left', () =>
  withFolder(async (cwd) => {
    const files = {
      ...pages,
      'docs/order.md': order.replaceAll('\n', '\r\n'),
      'traffic.ndjson': ndjson(...messages)
    }
    writeFolder(cwd, files)
    const shown = await runHere(['verify', 'docs', '--traffic', 'traffic.ndjson', '--fix-dry-run'], {cwd})
    assert.match(shown.stderr, '+| kiosk |  |')
    assert.is(readFolder(cwd)['docs/channel.md'], channel)
    const {stdout, stderr} = await runHere(['verify', 'docs', '--traffic', 'traffic.ndjson', '--fix'], {cwd})
    assert.match(stderr, /^fixed 3 findings in 2 pages\n/)
    assert.not.match(stdout, 'traffic-unknown')
    const fixed = readFolder(cwd)
    const row = '| taxRate    | decimal                | no       |                           |'
    assert.is(
      fixed['docs/order.md'],
      order
        .replace('`open`, `paid`   |', '`open`, `paid`, `on_hold`   |')
        .replace('Note to the shop.         |', `Note to the shop.         |\n${row}`)
        .replaceAll('\n', '\r\n')
    )
    assert.is(fixed['docs/channel.md'], `${channel}| kiosk |  |\n`)
    const again = await runHere(['verify', 'docs', '--traffic', 'traffic.ndjson', '--fix'], {cwd})
    assert.not.match(again.stdout, 'traffic-unknown')
    assert.not.match(again.stderr, 'fixed')
  }))

test('reads what is broken as far as it can, and counts the rest', async () => {
  const whole = har(...messages)
  const files = {
    'a.ndjson': `\ufeff${ndjson(got())}not json\n\n{"method": "GET"\n17\n{"__proto__": {"x": 1}, "constructor": 2}\r\n${JSON.stringify({...got(), body: 'oops {'})}\n`,
    'b.har': whole.slice(0, whole.length * 0.7),
    'c.har': '{"log": {"entries": [{}, 1, {"request": null}]}}',
    'd.json': '{"half": ',
    'e.json': '',
    'f.ndjson': Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x7b])
  }
  const {status, stderr} = await withFolder(async (cwd) => {
    writeFolder(cwd, {...pages, ...files})
    return await runHere(['verify', 'docs', '--traffic', ...Object.keys(files)], {cwd})
  })
  assert.is(status, 0)
  assert.is(
    stderr.split('\n').at(-2),
    'skipped 4 lines that are not JSON, 3 records that are not messages, 1 body that is not JSON, 1 incomplete HAR entry, 2 files that are not recordings'
  )
})

test('reads bodies of any depth', async () => {
  const page = `# Node

## Properties

| Name | Type | Required |
|------|------|----------|
| id | string | yes |
| children | array of [Node](#node) | no |

## Get a node

\`GET /nodes/{id}\` returns a [node](#node).
`
  const deep = `${'{"id": "1", "children": ['.repeat(50_000)}${']}'.repeat(50_000)}`
  const files = {
    'docs/node.md': page,
    't.ndjson': [
      `{"method": "GET", "url": "/nodes/1", "body": ${deep}}`,
      `{"method": "GET", "url": "/nodes/1", "body": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    ].join('\n')
  }
  const {status, stdout, stderr} = await verify(files, 't.ndjson')
  assert.is(status, 0, stderr)
  assert.match(stdout, /documented as `node`, but 1 of 2 do not look like one\./i)
  assert.not.match(stdout, 'traffic-missing-required')
})

test('reads bodies of HAR in Base64', async () => {
  const body = Buffer.from(JSON.stringify({...orderBody, taxRate: 1.5})).toString('base64')
  const content = {mimeType: 'application/json', encoding: 'base64', text: body}
  const image = {mimeType: 'image/png', encoding: 'base64', text: 'iVBORw0KGgo='}
  const entries = [content, image].map((content) => ({
    request: {method: 'GET', url: 'https://api.shop.example/orders/1'},
    response: {status: 200, content}
  }))
  const {stdout, stderr} = await verify({'t.har': JSON.stringify({log: {entries}})}, 't.har')
  assert.match(stdout, 'Property `taxRate` of `order` is not documented (1, number).')
  assert.not.match(stderr, 'skipped')
})

test('says what is wrong with the command line', async () => {
  const said = async (...args: string[]) => {
    const {status, stderr} = await withFolder(async (cwd) => {
      writeFolder(cwd, {...pages, 'empty/readme.txt': ''})
      return await runHere(['verify', 'docs', ...args], {cwd})
    })
    assert.is(status, 2)
    return stderr
  }
  assert.match(await said('--traffic', 'nowhere.har'), 'nowhere.har: no such file or folder')
  assert.match(await said('--traffic', 'empty'), 'empty: no recordings found')
  assert.match(await said('--fix'), '--fix needs --traffic')
  assert.match(await said('--traffic', 'x.har', '--watch'), "'--traffic <files...>' cannot be used with")
  assert.match(
    await said('--traffic', 'x.har', '--min-count', '0'),
    '--min-count 0: expected a positive integer'
  )
})

test.run()

function verify(files: {readonly [path: string]: string}, ...args: string[]): Promise<CliResult> {
  return withFolder(async (cwd) => {
    writeFolder(cwd, {...pages, ...files})
    return await runHere(['verify', 'docs', '--traffic', ...args], {cwd})
  })
}
