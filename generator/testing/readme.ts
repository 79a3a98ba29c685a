/** README.md as tests see it: its fenced blocks with the comment before each, and its tables between markers. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {repository} from './package.ts'

const readmeFile = join(repository, 'README.md')

export function readReadme(): string {
  return readFileSync(readmeFile, 'utf8')
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

/** The text between `<!-- name -->` and `<!-- /name -->`; throws where README has no such markers. */
function markedPart(markdown: string, name: string): string {
  const part = new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`).exec(markdown)?.[1]
  if (part === undefined)
    throw new Error(`README.md has no part between <!-- ${name} --> and <!-- /${name} -->`)
  return part
}

/** README with another text between the markers. */
function withMarkedPart(markdown: string, name: string, text: string): string {
  return markdown.replace(
    `<!-- ${name} -->\n\n${markedPart(markdown, name)}\n\n`,
    () => `<!-- ${name} -->\n\n${text}\n\n`
  )
}

/** Holds a marked part of README against `wanted`; `UPDATE=1` writes it. */
export function inStep(name: string, wanted: string): void {
  if (process.env.UPDATE === '1') writeFileSync(readmeFile, withMarkedPart(readReadme(), name, wanted))
  assert.is(markedPart(readReadme(), name), wanted, 'UPDATE=1 writes it')
}
