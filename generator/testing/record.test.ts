/** `record()` and `recordingFetch()` of the generated mock server, and what `verify --traffic` says of what they write. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {HttpResponse, http} from 'msw'
import {setupServer} from 'msw/node'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {orderBody, pages} from '../traffic/testing/shop.ts'
import {withFolder, writeFolder} from './folders.ts'
import {load} from './load.ts'
import {runHere} from './terminal.ts'

type Write = (line: string) => void

const compiled = await withFolder(async (folder) => {
  writeFolder(folder, pages)
  return compile({cwd: folder, paths: ['docs'], emit: ['msw'], until: 'emit'})
})
const {record, recordingFetch} = (await load(compiled.files, 'msw/support/record.ts')) as {
  readonly record: (server: ReturnType<typeof setupServer>, write: Write) => () => Promise<void>
  readonly recordingFetch: (write: Write) => typeof globalThis.fetch
}

const url = 'https://api.shop.example/v1/orders/ord_1'
const body = {...orderBody, taxRate: 0.2}

test('records what goes through a server of MSW, without headers and values of the query', async () => {
  const lines: string[] = []
  const server = setupServer(
    http.put(url, async ({request}) => HttpResponse.json({...body, ...((await request.json()) as object)})),
    http.get(url, () => new HttpResponse('<p>', {headers: {'Content-Type': 'text/html'}}))
  )
  server.listen()
  const stop = record(server, (line) => lines.push(line))
  const headers = {'Content-Type': 'application/json', Authorization: 'Bearer secret'}
  await fetch(`${url}?token=secret`, {method: 'PUT', headers, body: '{"note": "Leave it."}'})
  await fetch(url)
  await stop()
  await fetch(url)
  server.close()
  assert.equal(
    lines.map((line) => JSON.parse(line)),
    [
      {
        method: 'PUT',
        url: `${url}?token=`,
        status: 200,
        requestBody: {note: 'Leave it.'},
        body: {...body, note: 'Leave it.'}
      },
      {method: 'GET', url, status: 200}
    ]
  )
  assert.ok(lines.every((line) => line.endsWith('\n')))
})

test('records what a fetch sends and receives, which verify reads', async () => {
  const service = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(body))
  })
  await new Promise<void>((done) => service.listen(0, done))
  const {port} = service.address() as AddressInfo
  const lines: string[] = []
  const recorded = recordingFetch((line) => lines.push(line))
  const response = await recorded(`http://localhost:${port}/v1/orders/ord_1`)
  assert.equal(await response.json(), body)
  service.close()
  const found = await withFolder(async (cwd) => {
    writeFolder(cwd, {...pages, 'traffic.ndjson': lines.join('')})
    return await runHere(['verify', 'docs', '--traffic', 'traffic.ndjson'], {cwd})
  })
  assert.match(found.stdout, 'Property `taxRate` of `order` is not documented (1, number).')
  assert.match(found.stderr, 'compared 1 of 1 message in 1 recording: 1 by request')
})

test.run()
