/** The language server itself. In a thread of its own it hears of the documents that are open. */
import {extname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parentPort} from 'node:worker_threads'
import type {Page} from '../model/page.ts'
import remarkTypedown from '../remark.ts'

/** A document as its editor shows it. */
export interface OpenDocument {
  /** Absolute. */
  readonly file: string
  /** Absent: it was closed. */
  readonly text?: string
}

const server = await import('unified-language-server').catch(() => undefined)
if (server) {
  const memory = new Map<string, Page>()
  const open = new Map<string, string>()
  parentPort?.on('message', ({file, text}: OpenDocument) => {
    if (text === undefined) open.delete(file)
    else open.set(file, text)
  })
  server.createUnifiedLanguageServer({
    configurationSection: 'typedown',
    ignoreName: '.typedownignore',
    processorName: fileURLToPath(
      new URL(`../remark/source-processor${extname(import.meta.url)}`, import.meta.url)
    ),
    processorSpecifier: 'default',
    plugins: [() => remarkTypedown({memory, open})]
  })
} else {
  process.stderr.write(
    'typedown-language-server: run `npm install --save-dev unified-language-server` first\n'
  )
  process.exitCode = 2
}
