#!/usr/bin/env node
/**
 * The rules in an editor: `typedown-language-server --stdio`. Speaks the language server protocol, and offers what a
 * finding expects as a quick fix.
 */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {serve} from './language-server/server.ts'

/** How long a message that has begun may pause, in milliseconds: the rest of a wrong `Content-Length` never comes. */
const patience = 5_000

if (process.argv.includes('--stdio')) listen()
else {
  process.stderr.write('typedown-language-server: start it with --stdio\n')
  process.exitCode = 2
}

function listen(): void {
  const reader = new StreamMessageReader(process.stdin)
  reader.partialMessageTimeout = patience
  reader.onPartialMessage(() => {
    process.stderr.write(
      'typedown-language-server: a message ends before its Content-Length; the rest did not come\n'
    )
    process.exit(1)
  })
  serve(createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout)))
}
