/** Hover, definition, references, rename, symbols and completion, asked of the built server. */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {writeFolder} from '../testing/folders.ts'
import {LanguageClient} from '../testing/language-client.ts'

const server = fileURLToPath(new URL('../../dist/language-server.js', import.meta.url))

const order = `# order resource type

What a customer buys.

## Properties

| Property | Type                        | Description          |
|:---------|:----------------------------|:---------------------|
| id       | String                      | Key. Read-only.      |
| status   | [orderStatus](status.md)    | How far it is. Required. |

## JSON representation

<!-- {"blockType": "resource", "@odata.type": "shop.order"} -->
\`\`\`json
{"id": "String", "status": "String"}
\`\`\`
`
const status = `# orderStatus enum type

## Members

| Member | Description      |
|:-------|:-----------------|
| open   | Not paid for yet. |
`
const customer = `# customer resource type

Namespace: shop

Has an [order](order.md).

## Properties

| Property | Type               | Description |
|:---------|:-------------------|:------------|
| orders   | order collection   | All orders. |

<!-- {"blockType": "example", "@odata.type": "shop.customer"} -->
\`\`\`json
{"orders": [{"id": "o1", "status": "open"}]}
\`\`\`
`
const pages = {'docs/order.md': order, 'docs/status.md': status, 'docs/customer.md': customer}

interface Found {
  readonly uri: string
  readonly range: {readonly start: {line: number; character: number}; readonly end: {character: number}}
}

const texts = {'order.md': order, 'status.md': status, 'customer.md': customer}
type PageName = keyof typeof texts

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'typedown-editor-')))
const uriOf = (page: string) => pathToFileURL(join(folder, 'docs', page)).href
const client = new LanguageClient(process.execPath, [server, '--stdio'], folder)

test.before(async () => {
  writeFolder(folder, {...pages, 'typedown.config.json': '{"paths": ["docs"]}'})
  await client.request('initialize', {processId: null, rootUri: pathToFileURL(folder).href, capabilities: {}})
  client.notify('initialized', {})
  for (const [page, text] of Object.entries(texts))
    client.notify('textDocument/didOpen', {
      textDocument: {uri: uriOf(page), languageId: 'markdown', version: 1, text}
    })
})
test.after(async () => {
  await client.close()
  rmSync(folder, {recursive: true})
})

/** Asks about the place of `words` in a page: `ask('hover', 'order.md', 'status ')`. */
async function ask(method: string, page: PageName, words: string, more: object = {}): Promise<unknown> {
  const before = texts[page].slice(0, texts[page].indexOf(words)).split('\n')
  const position = {line: before.length - 1, character: (before.at(-1) ?? '').length}
  return await client.request(`textDocument/${method}`, {textDocument: {uri: uriOf(page)}, position, ...more})
}

/** Such an answer as `page:line:column text`. */
function places(found: unknown): string[] {
  return (found as Found[]).map(({uri, range: {start, end}}) => {
    const page = uri.slice(uri.lastIndexOf('/') + 1) as PageName
    const text = texts[page].split('\n')[start.line]?.slice(start.character, end.character)
    return `${page}:${start.line + 1}:${start.character + 1} ${text}`
  })
}

test('hover says type, description and use', async () => {
  const {contents} = (await ask('hover', 'order.md', 'status ')) as {contents: {value: string}}
  assert.is(
    contents.value,
    '**order.status**: orderStatus (required)\n\nHow far it is. Required.\n\nUsed 2 times in 2 pages.'
  )
  const link = (await ask('hover', 'customer.md', '[order](')) as {contents: {value: string}}
  assert.is(link.contents.value, '**order** (resource)\n\nWhat a customer buys.\n\nUsed 3 times in 2 pages.')
  assert.is(await ask('hover', 'customer.md', 'Namespace'), null)
})

test('definition and references lead across pages', async () => {
  assert.equal(places(await ask('definition', 'order.md', '[orderStatus]')), [
    'status.md:1:1 # orderStatus enum type'
  ])
  assert.equal(places(await ask('definition', 'customer.md', '"status"')), ['order.md:10:3 status'])
  const context = {context: {includeDeclaration: false}}
  assert.equal(places(await ask('references', 'order.md', '# order', context)).sort(), [
    'customer.md:11:14 order',
    'customer.md:5:8 [order](order.md)',
    'order.md:14:47 "shop.order"'
  ])
})

test('rename changes the name wherever it stands, and nothing else', async () => {
  const renamed = async (page: PageName, words: string) => {
    const {changes} = (await ask('rename', page, words, {newName: 'new'})) as {
      changes: {[uri: string]: Omit<Found, 'uri'>[]}
    }
    return places(
      Object.entries(changes).flatMap(([uri, edits]) => edits.map((edit) => ({uri, ...edit})))
    ).sort()
  }
  assert.equal(await renamed('order.md', 'status '), [
    'customer.md:15:27 status',
    'order.md:10:3 status',
    'order.md:16:19 status'
  ])
  assert.equal(await renamed('order.md', '# order'), [
    'customer.md:11:14 order',
    'customer.md:5:9 order',
    'order.md:14:53 order',
    'order.md:1:3 order'
  ])
  assert.is(await ask('rename', 'customer.md', 'Namespace', {newName: 'new'}), null)
})

test('symbols are types with their properties and members', async () => {
  const outline = async (page: PageName) =>
    ((await ask('documentSymbol', page, '#')) as {name: string; children: {name: string}[]}[]).map(
      ({name, children}) => [name, ...children.map((child) => child.name)]
    )
  assert.equal(await outline('order.md'), [['order', 'id', 'status']])
  assert.equal(await outline('status.md'), [['orderStatus', 'open']])
})

test('formats tables', async () => {
  const edits = (await ask('formatting', 'order.md', '#', {options: {}})) as {newText: string}[]
  assert.is(edits.at(-1)?.newText, '| status   | [orderStatus](status.md) | How far it is. Required. |')
})

test('completes links to types and pages', async () => {
  const labels = (found: unknown) =>
    (found as {label: string; insertText?: string}[]).map(({label, insertText}) => insertText ?? label)
  assert.equal(labels(await ask('completion', 'customer.md', 'order](')), [
    'customer](customer.md)',
    'order](order.md)',
    'orderStatus](status.md)'
  ])
  assert.equal(labels(await ask('completion', 'customer.md', 'order.md)')).sort(), [
    'customer.md',
    'order.md',
    'status.md'
  ])
  assert.equal(labels(await ask('completion', 'customer.md', 'open"')), ['open'])
  assert.equal(await ask('completion', 'customer.md', 'Namespace'), [])
})

test.run()
