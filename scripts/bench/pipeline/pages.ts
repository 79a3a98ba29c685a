// A page to change, and a change that reaches the code.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'

/** The first page of a folder whose table can be edited, and the one of these that others link to most. */
export function pagesToSave(folder: string): {readonly first: string; readonly linked: string} {
  const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({file: join(folder, name), text: readFileSync(join(folder, name), 'utf8')}))
  const counts = new Map<string, number>()
  for (const [, target = ''] of texts.flatMap(({text}) => [...text.matchAll(/\]\(([^)#\s]+\.md)/g)]))
    counts.set(basename(target), (counts.get(basename(target)) ?? 0) + 1)
  const countOf = (file: string) => counts.get(basename(file)) ?? 0
  const files = texts.filter(({text}) => isEditable(text)).map(({file}) => file)
  const [first = '', ...others] = files
  return {first, linked: others.reduce((best, file) => (countOf(file) > countOf(best) ? file : best), first)}
}

/** Describes a property otherwise than ever before: the cache has the results of earlier texts. */
export function edit(file: string): void {
  const text = readFileSync(file, 'utf8')
  const start = text.search(properties)
  const changed = text
    .slice(start)
    .replace(
      cell,
      (_, before: string, words: string) => `${before}${words.replace(said, '')} At ${Date.now()}.`
    )
  writeFileSync(file, text.slice(0, start) + changed)
}

const said = / At \d+\.$/

function isEditable(text: string): boolean {
  const start = text.search(properties)
  return start >= 0 && cell.test(text.slice(start))
}

const properties = /^## Properties/m

/** The first description in a table: the sentence that ends a row of several cells. */
const cell = /^(\|[^|\n]*[\w)][^|\n]*\|[^|\n]+\| *)([A-Z][^|\n]*\.)(?= *\| *$)/m
