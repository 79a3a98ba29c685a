/** Mock servers from pages of plain REST, without annotations: `?status=paid&limit=1`, lists as the pages show them. */
import {join} from 'node:path'
import type {HttpHandler} from 'msw'
import {setupServer} from 'msw/node'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {typePage} from './changes.ts'
import {withFolder, writeFolder} from './folders.ts'
import {load} from './load.ts'

const fence = '```'

/** A page of a list of orders, with the body that its example shows. */
function listPage(path: string, body: string): string {
  return `# List ${path}

${fence}http
GET /${path}
${fence}

It returns a list of [order](order.md) objects.

${fence}http
HTTP/1.1 200 OK
Content-Type: application/json

${body}
${fence}
`
}

/** A page of another request. */
function requestPage(request: string, words: string): string {
  return `# ${request}\n\n${fence}http\n${request}\n${fence}\n\n${words}\n`
}

const order = typePage(
  'order',
  'id | string | yes | Its id.',
  'status | enum: `open`, `paid` | yes | Its status.',
  'count | integer | yes | How many.',
  'gift | boolean | yes | Whether it is wrapped.'
)

const pages = {
  'order.md': order.join('\n'),
  'orders.md': listPage(
    'orders',
    '{"data": [{"id": "1"}], "has_more": true, "next_cursor": "abc", "total": 2}'
  ),
  'bare.md': listPage('bare', '[{"id": "1"}]'),
  'usual.md': listPage('usual', '{"value": [{"id": "1"}]}'),
  'things.md': listPage('things', '{"value": [{"id": "1"}]}'),
  'thing.md': requestPage(
    'GET /things/{id}',
    'If it is locked, it responds with `423 Locked` and the [order](order.md). It returns an [order](order.md) object.'
  ),
  'thing-create.md': requestPage(
    'POST /things',
    'Supply an [order](order.md) object. It returns `201 Created` and the [order](order.md) object.'
  ),
  'thing-change.md': requestPage(
    'PATCH /things/{id}',
    'Supply an [order](order.md) object. It returns `204 No Content`.'
  ),
  'thing-delete.md': requestPage('DELETE /things/{id}', 'It returns `204 No Content`.')
}

const compiled = await withFolder(async (folder) => {
  writeFolder(folder, pages)
  return compile({cwd: folder, paths: [folder], emit: ['msw'], until: 'emit'})
})
const files = compiled.files.map((file) => ({
  ...file,
  text: file.text.replaceAll(/(from '\.[^']*)\.js'/g, "$1.ts'")
}))
const {handlers} = (await load(files, join('msw', 'handlers.ts'))) as {
  handlers: (options: object) => HttpHandler[]
}

const {failing} = (await load(files, join('msw', 'failing.ts'))) as {
  failing: (request: string, status: number, options?: object) => HttpHandler
}

interface Order {
  readonly id: string
  readonly status: string
  readonly count: number
  readonly gift: boolean
}

async function ask(
  path: string,
  ...first: readonly HttpHandler[]
): Promise<{status: number; body: ReturnType<typeof JSON.parse>}> {
  const server = setupServer(...first, ...handlers({base: 'https://shop.example', count: 5}))
  server.listen({onUnhandledRequest: 'error'})
  try {
    const response = await fetch(`https://shop.example${path}`)
    return {status: response.status, body: await response.json()}
  } finally {
    server.close()
  }
}

test('shows a list as the page does', async () => {
  assert.equal(
    compiled.program.operations
      ?.filter(({path}) => !path?.startsWith('/things'))
      .map(({path, isCollection, list}) => [path, isCollection, list]),
    [
      ['/bare', true, {others: []}],
      ['/orders', true, {property: 'data', others: ['has_more', 'next_cursor', 'total']}],
      ['/usual', true, undefined]
    ]
  )
  assert.is((await ask('/bare')).body.length, 5)
  assert.equal(Object.keys((await ask('/usual')).body), ['value'])
  const {data, ...others} = (await ask('/orders')).body
  assert.equal([data.length, others], [5, {has_more: false, next_cursor: null, total: 5}])
})

test('filters by parameters that are properties', async () => {
  const all: Order[] = (await ask('/bare?status=paid')).body
  assert.ok(all.length === 5 && all.every(({status}) => status === 'paid'))
  const some: Order[] = (await ask('/bare?count=7&gift=true&unknown=1')).body
  assert.ok(some.length === 5 && some.every(({count, gift}) => count === 7 && gift))
  assert.equal((await ask('/bare?status=lost')).body, [])
  const {data, total} = (await ask('/orders?status=paid&limit=1')).body
  assert.equal([data.length, data[0].status, total], [1, 'paid', 5])
})

test('pages by cursor, number and offset', async () => {
  const ids = ((await ask('/bare')).body as Order[]).map(({id}) => id)
  const first = (await ask('/orders?limit=2')).body
  assert.equal([first.has_more, first.next_cursor], [true, '2'])
  const idsOf = async (query: string) => ((await ask(`/bare?${query}`)).body as Order[]).map(({id}) => id)
  assert.equal(await idsOf('limit=2&cursor=2'), ids.slice(2, 4))
  assert.equal(await idsOf('per_page=2&page=3'), ids.slice(4))
  assert.equal(await idsOf('limit=2&offset=1'), ids.slice(1, 3))
  assert.is((await ask('/bare?limit=many')).status, 400)
})

test('keeps what is created, changed and deleted until it is reset', async () => {
  const {createStore} = (await load(files, join('msw', 'support', 'store.ts'))) as {
    createStore: () => {reset: () => void}
  }
  const store = createStore()
  const server = setupServer(...handlers({base: 'https://shop.example', count: 2, store}))
  server.listen({onUnhandledRequest: 'error'})
  const send = async (method: string, path: string, body?: object) => {
    const init = body ? {method, body: JSON.stringify(body)} : {method}
    const response = await fetch(`https://shop.example${path}`, init)
    const text = await response.text()
    return {status: response.status, body: text === '' ? undefined : JSON.parse(text)}
  }
  const ids = async () => ((await send('GET', '/things')).body.value as Order[]).map(({id}) => id)
  try {
    const [first = '', second = ''] = await ids()
    const created = (await send('POST', '/things', {status: 'paid', count: 3, gift: true})).body
    const other = (await send('POST', '/things', {status: 'open', count: 4, gift: true})).body
    assert.equal(await ids(), [first, second, created.id, other.id])
    assert.equal((await send('GET', `/things/${created.id}`)).body, created)
    assert.is((await send('PATCH', `/things/${first}`, {count: 9})).status, 204)
    assert.is((await send('GET', `/things/${first}`)).body.count, 9)
    assert.equal((await send('GET', '/things?count=9&status=paid')).status, 200)
    assert.is((await send('DELETE', `/things/${created.id}`)).status, 204)
    assert.is((await send('GET', `/things/${created.id}`)).status, 404)
    assert.is((await send('DELETE', `/things/${second}`)).status, 204)
    assert.equal(await ids(), [first, other.id])
    store.reset()
    assert.equal(await ids(), [first, second])
  } finally {
    server.close()
  }
})

test('fails on demand', async () => {
  const base = 'https://shop.example'
  const {status, body} = await ask('/bare', failing('GET /bare', 409, {base}))
  assert.equal([status, body.error.code], [409, 'Conflict'])
  const own = failing('GET /bare', 503, {base, body: {reason: 'tea'}})
  assert.equal(await ask('/bare', own), {status: 503, body: {reason: 'tea'}})
  assert.is((await ask('/usual', own)).status, 200)
  const documented = await ask('/things/1', failing('GET /things/{id}', 423, {base}))
  assert.equal([documented.status, typeof documented.body.id], [423, 'string'])
  const other = await ask('/things/1', failing('GET /things/{id}', 409, {base}))
  assert.equal([other.status, other.body.error.code], [409, 'Conflict'])
})

test.run()
