#!/usr/bin/env node
/**
 * The rules in an editor: `typedown-language-server --stdio`. Speaks the language server protocol, and offers what a
 * finding expects as a quick fix. It needs `unified-language-server` beside Typedown.
 */
import {extname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Page} from './model/page.ts'
import remarkTypedown from './remark.ts'

const server = await import('unified-language-server').catch(() => undefined)
if (server) {
  const memory = new Map<string, Page>()
  server.createUnifiedLanguageServer({
    configurationSection: 'typedown',
    ignoreName: '.typedownignore',
    processorName: beside('./remark/source-processor'),
    processorSpecifier: 'default',
    plugins: [() => remarkTypedown({memory})]
  })
} else {
  process.stderr.write(
    'typedown-language-server: run `npm install --save-dev unified-language-server` first\n'
  )
  process.exitCode = 2
}

/** The path of a module beside this one, compiled or not. */
function beside(name: string): string {
  return fileURLToPath(new URL(name + extname(import.meta.url), import.meta.url))
}
