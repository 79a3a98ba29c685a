/** README.md and docs/ as tests see them: fenced blocks with the comment before each, and tables between markers. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {repository} from './package.ts'

/** `['README.md', 'docs/architecture.md', …]` */
export const docs: readonly string[] = [
  'README.md',
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`)
]

/** The text of a file of the repository: `readDoc('docs/rules.md')`. */
export function readDoc(path: string): string {
  return readFileSync(join(repository, path), 'utf8')
}

/** A fenced block: `<!-- from: spec/a.md -->` before it is `{what: 'from', argument: 'spec/a.md'}`. */
export interface Block {
  readonly line: number
  readonly lang: string
  readonly text: string
  readonly what: string
  readonly argument: string
}

/** All fenced blocks, in order. */
export function blocksOf(markdown: string): Block[] {
  const pattern = /(?:^<!-- (\w+)(?:: (.+))? -->\n)?^(`{3,})(\w*)\n([\s\S]*?)\n\3$/gm
  return [...markdown.matchAll(pattern)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    what: match[1] ?? '',
    argument: match[2] ?? '',
    lang: match[4] ?? '',
    text: match[5] ?? ''
  }))
}

/** The document without code: neither fenced blocks nor inline code. */
export function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$|`[^`\n]*`/gm, '')
}

/**
 * The first piece of an excerpt that its text does not hold, in order; a line of `…` or `// …` leaves lines out.
 *
 * @example
 * missingFrom('a\n// …\nd', 'a\nb\nc\nd\n') // undefined
 * missingFrom('a\nc', 'a\nb\nc\n') // 'a\nc'
 */
export function missingFrom(excerpt: string, text: string): string | undefined {
  let rest = `\n${text}`
  for (const piece of excerpt.split(/^\s*(?:\/\/ )?…\n?/m).filter((piece) => piece.trim() !== '')) {
    const wanted = `\n${piece.replace(/\n$/, '')}\n`
    const found = rest.indexOf(wanted)
    if (found < 0) return piece
    rest = rest.slice(found + wanted.length - 1)
  }
  return undefined
}

/** The text between `<!-- name -->` and `<!-- /name -->`; throws if there are no such markers. */
function markedPart(markdown: string, name: string): string {
  const part = new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`).exec(markdown)?.[1]
  if (part === undefined) throw new Error(`There is no part between <!-- ${name} --> and <!-- /${name} -->`)
  return part
}

/** The document with another text between the markers. */
function withMarkedPart(markdown: string, name: string, text: string): string {
  return markdown.replace(
    `<!-- ${name} -->\n\n${markedPart(markdown, name)}\n\n`,
    () => `<!-- ${name} -->\n\n${text}\n\n`
  )
}

/** Compares the marked part of a document with `wanted`; `UPDATE=1` writes it: `inStep('docs/rules.md', 'diagnostics', …)`. */
export function inStep(path: string, name: string, wanted: string): void {
  const current = readDoc(path)
  if (process.env.UPDATE === '1') writeFileSync(join(repository, path), withMarkedPart(current, name, wanted))
  assert.is(markedPart(readDoc(path), name), wanted, `${path}: UPDATE=1 writes it`)
}
