#!/usr/bin/env node
/**
 * The rules in an editor: `typedown-language-server --stdio`. Speaks the language server protocol, and offers what a
 * finding expects as a quick fix. It needs `unified-language-server` beside Typedown.
 */
import {extname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {framed, type Message, messageReader} from './language-server/message.ts'
import {relay} from './language-server/relay.ts'

const serve = new URL(`./language-server/serve${extname(import.meta.url)}`, import.meta.url)

if (process.argv.includes('--stdio')) relayStandardStreams()
else await import(serve.href)

/** The server's own streams are those of its thread; each whole message is passed on in one piece. */
function relayStandardStreams(): void {
  const server = new Worker(serve, {argv: process.argv.slice(2), stdin: true, stdout: true})
  const toServer = (message: Message): void => {
    server.stdin?.write(framed(message))
  }
  const toEditor = (message: Message): void => {
    process.stdout.write(framed(message))
  }
  const onText = (uri: string, text: string | undefined): void => {
    if (uri.startsWith('file:')) server.postMessage({file: fileURLToPath(uri), text})
  }
  process.stdin.on('data', messageReader(relay({toServer, toEditor, onText, pause: 200})))
  process.stdin.on('end', () => server.stdin?.end())
  server.stdout.on('data', messageReader(toEditor))
  server.on('exit', (code) => process.exit(code))
}
