import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {framed, type Message, messageReader} from './message.ts'

const first: Message = {id: 1, method: 'initialize', params: {name: 'Zoë'}}
const second: Message = {method: 'exit'}

/** What is read of a stream that comes in pieces of so many bytes. */
function read(stream: string, size: number): unknown[] {
  const received: Message[] = []
  const take = messageReader((message) => received.push(message))
  const bytes = Buffer.from(stream)
  for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size))
  return received
}

test('a message has its length in bytes before it', () =>
  assert.is(framed(second), 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}'))

test('messages are read in whatever pieces they come', () => {
  const stream = framed(first) + framed(second)
  const want = [
    {jsonrpc: '2.0', ...first},
    {jsonrpc: '2.0', ...second}
  ]
  for (const size of [1, 7, 40, stream.length]) assert.equal(read(stream, size), want)
})

test('other headers are passed over', () =>
  assert.equal(
    read('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}', 9),
    [{}]
  ))

test.run()
