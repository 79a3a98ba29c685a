/** Every API page of the corpus, its examples held against every documented type. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {read} from '../../1-read/read.ts'
import {parse} from '../../2-parse/parse.ts'
import {link} from '../../3-link/link.ts'
import {emit} from '../../5-emit/emit.ts'
import type {Place} from '../../model/document.ts'
import type {Page} from '../../model/page.ts'
import type {Diagnostic, Program} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {instancesIn, plain} from '../../testing/answers.ts'
import {load} from '../../testing/load.ts'
import {programOf} from '../../testing/program.ts'
import {shared} from '../../testing/shared.ts'
import {examplesOf} from './examples.ts'
import {statedType} from './stated-type.ts'
import {typesOf} from './types.ts'
import {verify} from './verify.ts'

/** How many findings of a code are plausible: fewer means that something is not read, more that we are wrong. */
const plausible: {readonly [code: string]: readonly [floor: number, ceiling: number]} = {
  // Fifty are paths where the docs say "URI of the resource".
  'example-invalid-format': [5, 90],
  'example-missing-required': [2, 30],
  'example-out-of-range': [20, 70],
  'example-placeholder': [250, 500],
  'example-syntax': [90, 120],
  'example-unknown-member': [40, 100],
  'example-unknown-property': [300, 600],
  'example-unknown-type': [10, 40],
  'example-wrong-type': [40, 120]
}

interface Answer {
  readonly file: string
  readonly type: string
  readonly body: unknown
}

interface Corpus {
  readonly program: Program
  readonly pages: readonly Page[]
}

const corpusTest = shared === undefined ? test.skip : test
const {program, pages}: Corpus =
  shared === undefined ? {program: programOf({}), pages: []} : await readCorpus()
const types = typesOf(program)

let found: readonly Diagnostic[] | undefined
function findings(): readonly Diagnostic[] {
  found ??= verify(program, pages, defaults)
  return found
}

corpusTest('reads every API page', () => {
  assert.is(pages.length, readdirSync(folder('api')).filter((name) => name.endsWith('.md')).length)
  assert.ok(pages.filter((page) => page.http.length > 0).length > 2_000)
})

corpusTest('finds about as much of each code as the docs get wrong', () => {
  const counts: {[code: string]: number} = {}
  for (const {code} of findings()) counts[code] = (counts[code] ?? 0) + 1
  assert.equal(Object.keys(counts).sort(), Object.keys(plausible))
  for (const [code, [floor, ceiling]] of Object.entries(plausible)) {
    const count = counts[code] ?? 0
    assert.ok(count >= floor && count <= ceiling, `${code}: ${count}, plausible are ${floor} to ${ceiling}`)
  }
})

corpusTest('points at text that is there', () => {
  const lines = new Map(pages.map(({file, document}) => [file, document.text.split('\n')]))
  for (const {source, actual} of findings()) {
    const line = lines.get(source.file)?.[source.line - 1] ?? ''
    if (actual !== undefined && source.endLine === source.line)
      assert.is(line.slice(source.column - 1, (source.endColumn ?? 0) - 1), actual)
  }
})

corpusTest('visits every typed answer whose type is documented', () => {
  const examples = new Map(pages.map((page) => [page.file.replace(/^.*\//, ''), examplesOf(page)]))
  const answers: Answer[] = JSON.parse(readFileSync(folder('examples.json'), 'utf8'))
  const known = answers.filter(({type}) => statedType(type, types) !== undefined)
  const visited = known.filter(({file, type, body}) =>
    examples
      .get(file)
      ?.some((example) => example.type?.text === type && isDeepStrictEqual(plain(example.root), body))
  )
  const missed = known.filter((answer) => !visited.includes(answer)).map(({file, type}) => `${file} ${type}`)
  assert.equal(missed, [])
  assert.ok(known.length > 1_000, `${known.length} of ${answers.length}`)
})

corpusTest('explains each refusal of a generated validator, but of what an answer leaves out', async () => {
  const {validators} = await generated()
  const others = findings().filter(({code}) => code !== 'example-unknown-property')
  const unexplained: string[] = []
  const count = {answers: 0, refused: 0}
  for (const {page, example, name} of pages.flatMap(typedAnswers)) {
    const validate = validators.get(name)
    for (const node of validate ? instancesIn(example.root) : []) {
      count.answers++
      const issues = validate?.(plain(node)).issues ?? []
      if (issues.length === 0) continue
      count.refused++
      const said = others.some(({source}) => source.file === page.file && holds(node.place, source))
      const isLeftOut = example.truncated && issues.every(({found}) => found === 'undefined')
      if (!said && !isLeftOut) unexplained.push(`${page.file}:${node.place.line} ${issues[0]?.message}`)
    }
  }
  assert.equal(unexplained, [])
  assert.ok(count.answers > 1_100 && count.refused < count.answers / 4, JSON.stringify(count))
})

test.run()

function folder(name: string): string {
  return join(shared ?? '', 'corpus/graph-v1.0', name)
}

async function readCorpus(): Promise<Corpus> {
  const pagesOf = async (name: string) => {
    const {sources} = await read([name], {cwd: folder('.')})
    return sources.map((source) => parse(source))
  }
  return {program: link(await pagesOf('resources'), defaults), pages: await pagesOf('api')}
}

interface ValidatorModule {
  readonly registry: {readonly [name: string]: {readonly validate: Validate}}
}

type Validate = (value: unknown) => {
  readonly issues?: readonly {readonly message: string; readonly found: string}[]
}

/** The validators that the corpus gives, by the name of their type. */
async function generated(): Promise<{validators: ReadonlyMap<string, Validate>}> {
  const options = {...defaults, emit: ['validators'] as const, importExtension: '.ts' as const}
  const {registry} = (await load(await emit(program, options), 'registry.ts')) as unknown as ValidatorModule
  return {validators: new Map(Object.entries(registry).map(([name, {validate}]) => [name, validate]))}
}

/** Answers of a page whose annotation names a documented resource. */
function typedAnswers(page: Page) {
  return examplesOf(page).flatMap((example) => {
    const resource = example.type && statedType(example.type.text, types)?.resource
    return resource && example.kind === 'response' ? [{page, example, name: resource.name}] : []
  })
}

/** Whether a finding stands in an object, or at the key that names it. */
function holds(place: Place, {line}: {readonly line: number}): boolean {
  return line >= place.line && line <= place.endLine
}
