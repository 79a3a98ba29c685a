import {readdirSync, readFileSync} from 'node:fs'
import {parse} from '../../generator/2-parse/parse.ts'
import {link} from '../../generator/3-link/link.ts'
import {check} from '../../generator/4-check/check.ts'
import type {Diagnostic, Program} from '../../generator/model/program.ts'
import {normalized} from '../../generator/model/source-file.ts'
import {defaults} from '../../generator/options.ts'

/** What the service itself says: its types and enums, by qualified name. */
export interface Truth {
  readonly types: {readonly [name: string]: ServedType}
  readonly enums: {readonly [name: string]: {readonly members: readonly string[]}}
}

export interface ServedType {
  readonly base: string | null
  readonly props: {readonly [name: string]: ServedProperty}
}

export interface ServedProperty {
  readonly type: string
  readonly collection: boolean
}

/** A plain-text reading of a page: the type it is about, and the rows of its tables. */
export interface PlainPage {
  readonly page: string
  readonly types: readonly string[]
  readonly rows: readonly (readonly [name: string, type: string])[]
}

export interface Corpus {
  readonly program: Program
  /** Of all phases, settled. */
  readonly findings: readonly Diagnostic[]
  readonly truth: Truth
  readonly pages: readonly PlainPage[]
  /** Of each page, by file, as it was read. */
  readonly texts: ReadonlyMap<string, string>
}

/** Reads all pages in `resources/` of a folder, and what the folder says of them. */
export function readCorpus(folder: string): Corpus {
  const resources = `${folder}/resources`
  const pages = readdirSync(resources)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) =>
      parse({file: `resources/${name}`, text: normalized(readFileSync(`${resources}/${name}`, 'utf8'))})
    )
  const program = link(pages, defaults)
  return {
    program,
    findings: check(program, pages, defaults),
    texts: new Map(pages.map(({file, document}) => [file, document.text])),
    truth: JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')),
    pages: JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8'))
  }
}
