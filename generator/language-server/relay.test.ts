import {setTimeout as wait} from 'node:timers/promises'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Message} from './message.ts'
import {relay} from './relay.ts'

/** What becomes of messages of an editor. */
function relayed() {
  const server: Message[] = []
  const editor: Message[] = []
  const texts: (readonly [uri: string, text: string | undefined])[] = []
  const send = relay({
    toServer: (message) => server.push(message),
    toEditor: (message) => editor.push(message),
    onText: (uri, text) => texts.push([uri, text]),
    pause: 1
  })
  return {send, server, editor, texts, methods: () => server.map(({method}) => method)}
}

const opened = (uri: string, text: string): Message => ({
  method: 'textDocument/didOpen',
  params: {textDocument: {uri, text}}
})
const changed = (uri: string, text: string): Message => ({
  method: 'textDocument/didChange',
  params: {textDocument: {uri}, contentChanges: [{text}]}
})
const closed = (uri: string): Message => ({
  method: 'textDocument/didClose',
  params: {textDocument: {uri}}
})
const initialize = (dynamicRegistration: boolean): Message => ({
  id: 1,
  method: 'initialize',
  params: {capabilities: {workspace: {didChangeWatchedFiles: {dynamicRegistration}}}}
})

test('passes messages on as they are', () => {
  const {send, server, editor} = relayed()
  const messages: Message[] = [{id: 1, method: 'x'}, {id: 'y', result: null}, {method: 'initialized'}]
  messages.map(send)
  assert.equal(server, messages)
  assert.equal(editor, [])
})

test('has an editor watch files, where it can, and keeps its answer', () => {
  const {send, editor, methods} = relayed()
  send(initialize(true))
  send({method: 'initialized'})
  const [request] = editor
  assert.is(request?.method, 'client/registerCapability')
  assert.match(JSON.stringify(request?.params), '**/typedown.config.{ts,mts,cts,js,mjs,cjs,json}')
  send({...(request?.id === undefined ? {} : {id: request.id}), result: null})
  assert.equal(methods(), ['initialize', 'initialized'])
})

test('asks nothing of an editor that cannot watch files', () => {
  const {send, editor} = relayed()
  send(initialize(false))
  send({method: 'initialized'})
  assert.equal(editor, [])
})

test('knows the text of every open document', () => {
  const {send, texts} = relayed()
  for (const message of [opened('file:///a.md', 'a'), changed('file:///a.md', 'b'), closed('file:///a.md')])
    send(message)
  assert.equal(texts, [
    ['file:///a.md', 'a'],
    ['file:///a.md', 'b'],
    ['file:///a.md', undefined]
  ])
})

test('has the others linted again once changes pause', async () => {
  const {send, methods} = relayed()
  send(opened('file:///a.md', 'a'))
  await wait(20)
  assert.equal(methods(), ['textDocument/didOpen'])
  send(opened('file:///b.md', 'b'))
  send(changed('file:///b.md', 'c'))
  await wait(20)
  assert.equal(methods().slice(1), [
    'textDocument/didOpen',
    'textDocument/didChange',
    'workspace/didChangeWatchedFiles'
  ])
  send(closed('file:///b.md'))
  await wait(20)
  assert.equal(methods().slice(4), ['textDocument/didClose', 'workspace/didChangeWatchedFiles'])
})

test.run()
