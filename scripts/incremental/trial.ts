// Random edits of a folder of pages. After each, a run with the cache is compared with one of the same files without.
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {isDeepStrictEqual} from 'node:util'
import {readFolder, withFolder, writeFolder} from '../../generator/testing/folders.ts'
import {runHere} from '../../generator/testing/terminal.ts'
import {mutate, mutations} from '../fuzz/mutate.ts'
import {type Choices, choices} from '../fuzz/random.ts'
import {relatedPages} from './pages.ts'

/** What happened in a trial; `fault` says what differed, and after which edits. */
export interface Trial {
  readonly edits: number
  /** Runs that the cache ended at once. */
  readonly hits: number
  readonly fault?: string
}

/** A project and its twin, in which every run is one without cache. */
type Twins = readonly [cached: string, full: string]

type Edit = (project: string, random: Choices, texts: readonly string[]) => void

/** Makes `count` edits of pages that `texts` give, the same for the same seed. */
export async function trial(texts: readonly string[], count: number, seed: number): Promise<Trial> {
  return await withFolder(
    async (folder) =>
      await withFolder(async (other) => {
        const twins: Twins = [folder, other]
        const random = choices(seed)
        const names = Array.from({length: 6}, (_, index) => `docs/page${index}.md`)
        const first = Object.fromEntries(names.map((name) => [name, random.of(texts)]))
        const pages = random.chance(0.5) ? {...first, ...relatedPages()} : first
        for (const project of twins) writeFolder(project, {...pages, 'typedown.config.json': config({})})
        const done: string[] = []
        let hits = 0
        for (let at = 0; at < count; at++) {
          const [name, edit] = edits[random.below(edits.length)] ?? edits[0]
          const edition = random.below(2 ** 31)
          for (const project of twins) edit(project, choices(edition), texts)
          done.push(name)
          // Now and then long enough for the result to be trusted by the next run.
          const isTrusted = random.chance(0.3)
          if (isTrusted) await wait(130)
          const command = commandFor(folder, random)
          for (let run = 0; run < (isTrusted ? 2 : 1); run++) {
            const {fault, hit} = await compared(twins, command)
            hits += Number(hit)
            if (fault !== undefined)
              return {edits: at + 1, hits, fault: `${fault}\nseed ${seed}, edits: ${done.join(', ')}`}
          }
        }
        return {edits: count, hits}
      })
  )
}

function commandFor(project: string, random: Choices): string[] {
  const page = random.of(pagesOf(project))
  return random.one(
    ['generate'],
    ['generate'],
    ['lint'],
    ['generate', '--check'],
    ['lint', page || 'docs'],
    ['lint', '--format', 'json']
  )
}

/** What one of them says or leaves and the other does not. */
async function compared(
  [cached, full]: Twins,
  command: readonly string[]
): Promise<{readonly fault?: string; readonly hit: boolean}> {
  const run = await runHere([...command, '--cache-dir', 'cache', '--verbose'], {cwd: cached})
  const lines = run.stderr.split('\n')
  const hit = lines.some((line) => line.includes('cache: nothing changed'))
  const stderr = lines.filter((line) => !line.startsWith('typedown: cache: ')).join('\n')
  const plain = await runHere([...command, '--no-cache'], {cwd: full})
  const differing = [
    ...differences({...run, stderr}, plain),
    ...differences(readFolder(join(cached, 'api')), readFolder(join(full, 'api')))
  ]
  const [first] = differing
  return first === undefined ? {hit} : {hit, fault: `${command.join(' ')}: ${first}`}
}

function differences(left: object, right: object): string[] {
  const a: {readonly [key: string]: unknown} = {...left}
  const b: {readonly [key: string]: unknown} = {...right}
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !isDeepStrictEqual(a[key], b[key]))
    .map((key) => `${key} is ${JSON.stringify(a[key])}, not ${JSON.stringify(b[key])}`)
}

const edits: readonly [readonly [string, Edit], ...(readonly [string, Edit])[]] = [
  [
    'change a page',
    (project, random, texts) => changePage(project, random, (text) => changed(text, random, texts))
  ],
  [
    'change a type',
    (project, random) =>
      changePage(project, random, (text) =>
        replaceOne(text, random, types, ['String', 'Int32', 'Boolean', 'Collection(String)', 'thing'])
      )
  ],
  [
    'change a description',
    (project, random) =>
      changePage(project, random, (text) =>
        replaceOne(text, random, /\b(?:the|The|is|of|Read-only|Required)\b/g, ['Nullable.', 'which', '64'])
      )
  ],
  [
    'rename a type',
    (project, random) =>
      changePage(project, random, (text) =>
        replaceOne(text, random, /^# (\w+)/gm, ['# thing', '# user', '# group'])
      )
  ],
  [
    'change a link',
    (project, random) =>
      changePage(project, random, (text) =>
        replaceOne(text, random, /\]\([^)]*\)/g, [
          '](page1.md)',
          '](page2.md#properties)',
          '](nowhere.md)',
          '](../more/there.md)'
        ])
      )
  ],
  [
    'change an annotation',
    (project, random) =>
      changePage(project, random, (text) =>
        replaceOne(text, random, /"(?:@odata\.type|baseType|keyProperty)": *"[^"]*"/g, [
          '"@odata.type": "microsoft.graph.thing"',
          '"baseType": "microsoft.graph.user"',
          '"keyProperty": "id"'
        ])
      )
  ],
  [
    'silence a rule',
    (project, random) =>
      changePage(
        project,
        random,
        (text) =>
          `<!-- typedown-disable ${random.one('row-width', 'broken-link', 'missing-description')} -->\n\n${text}`
      )
  ],
  [
    'add a page',
    (project, random, texts) => writeFolder(project, {[`docs/more${random.below(4)}.md`]: random.of(texts)})
  ],
  ['add a file that links may lead to', (project) => writeFolder(project, {'more/there.md': '# There\n'})],
  ['remove that file', (project) => rmSync(join(project, 'more'), {recursive: true, force: true})],
  [
    'remove a page',
    (project, random) => {
      const pages = pagesOf(project)
      if (pages.length > 2) rmSync(join(project, random.of(pages)))
    }
  ],
  [
    'rename a page',
    (project, random) => {
      const page = random.of(pagesOf(project))
      const target = join(project, `docs/renamed${random.below(4)}.md`)
      if (page !== '' && !existsSync(target)) renameSync(join(project, page), target)
    }
  ],
  [
    'turn line endings',
    (project, random) =>
      changePage(project, random, (text) => text.replaceAll(/\r?\n/g, random.one('\n', '\r\n')))
  ],
  [
    'change options',
    (project, random) =>
      writeFileSync(
        join(project, 'typedown.config.json'),
        config(
          random.one(
            {},
            {rules: {'missing-description': 'error'}},
            {enums: 'open'},
            {overrides: [{files: ['docs/page1.md'], rules: {'broken-link': 'off'}}]},
            {maxWarnings: 3},
            {emit: ['types', 'validators']},
            {emit: ['arbitraries', 'msw', 'openapi']},
            {namespace: 'acme'}
          )
        )
      )
  ],
  [
    'change what was generated',
    (project, random) => {
      const files = Object.keys(readFolder(join(project, 'api')))
      const file = join(project, 'api', random.of(files))
      if (files.length > 0) writeFileSync(file, random.chance(0.5) ? '' : `${readFileSync(file, 'utf8')}\n`)
    }
  ],
  ['remove what was generated', (project) => rmSync(join(project, 'api'), {recursive: true, force: true})],
  [
    'damage the cache',
    (project, random) => {
      const folder = join(project, 'cache')
      if (!existsSync(folder)) return
      const file = join(folder, random.of(readdirSync(folder)))
      const bytes = readFileSync(file)
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(file, random.chance(0.5) ? bytes : bytes.subarray(0, at))
    }
  ],
  ['nothing', () => {}]
]

const types = /\b(?:String|Int32|Int64|Boolean|DateTimeOffset|Collection\(\w+\))\b/g

function config(options: object): string {
  return JSON.stringify({paths: ['docs'], out: 'api', ...options})
}

function pagesOf(project: string): string[] {
  mkdirSync(join(project, 'docs'), {recursive: true})
  return readdirSync(join(project, 'docs'))
    .map((name) => `docs/${name}`)
    .sort()
}

function changePage(project: string, random: Choices, change: (text: string) => string): void {
  const page = random.of(pagesOf(project))
  if (page === '') return
  const file = join(project, page)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

function changed(text: string, random: Choices, texts: readonly string[]): string {
  return mutate(text, random.of(texts), random.below(mutations.length), random.below(2 ** 31))
}

/** One of the matches becomes one of the words. */
function replaceOne(text: string, random: Choices, pattern: RegExp, words: readonly string[]): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[random.below(matches.length)]
  if (!match) return text
  return text.slice(0, match.index) + random.of(words) + text.slice(match.index + match[0].length)
}
