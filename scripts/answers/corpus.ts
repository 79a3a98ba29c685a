import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {read} from '../../generator/1-read/read.ts'
import {parse} from '../../generator/2-parse/parse.ts'
import {link} from '../../generator/3-link/link.ts'
import {examplesOf} from '../../generator/4-check/examples/examples.ts'
import {verify} from '../../generator/4-check/examples/verify.ts'
import type {JsonNode, Page} from '../../generator/model/page.ts'
import type {Diagnostic, Program} from '../../generator/model/program.ts'
import {defaults} from '../../generator/options.ts'
import {instancesIn, plain} from '../../generator/testing/answers.ts'

/** An object that the service answered, as an API page shows it. */
export interface Answer {
  readonly file: string
  readonly type: string
  /** The page says that it leaves properties out. */
  readonly truncated: boolean
  readonly node: JsonNode
}

export interface Answers {
  readonly program: Program
  readonly answers: readonly Answer[]
  /** What `typedown verify` says of the pages that show them. */
  readonly findings: readonly Diagnostic[]
}

/** One of `examples.json`: a body that a page shows, and the type that the page says it has. */
interface Shown {
  readonly file: string
  readonly type: string
  readonly truncated: boolean
  readonly body: unknown
}

/** The types of the pages in `resources/` of a folder, and the answers of `examples.json` with their places in `api/`. */
export async function readAnswers(folder: string): Promise<Answers> {
  const shown: Shown[] = JSON.parse(readFileSync(`${folder}/examples.json`, 'utf8'))
  const parsed = async (paths: string[]) =>
    (await read(paths, {cwd: folder})).sources.map((source) => parse(source))
  const program = link(await parsed(['resources']), defaults)
  const pages = await parsed([...new Set(shown.map(({file}) => `api/${file}`))])
  const known = new Set([...program.resources, ...program.enums].map(({name}) => name.toLowerCase()))
  const byFile = new Map(pages.map((page) => [page.file.replace(/^.*\//, ''), page]))
  const answers = shown
    .filter(({type}) => known.has(type.toLowerCase()))
    .flatMap((one) => answersOf(one, byFile.get(one.file)))
  return {program, answers, findings: verify(program, pages, defaults)}
}

function answersOf({file, type, truncated, body}: Shown, page: Page | undefined): Answer[] {
  const root =
    page &&
    examplesOf(page).find(
      (one) => one.kind === 'response' && one.type?.text === type && isDeepStrictEqual(plain(one.root), body)
    )?.root
  if (page === undefined || root === undefined) throw new Error(`${file} does not show this ${type}`)
  return instancesIn(root).map((node) => ({file: page.file, type, truncated, node}))
}
