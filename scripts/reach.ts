// Measures how far the reading of other teams' docs reaches, and writes the table of docs/fidelity.md: `npm run reach`, beside ../shared only.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const shared = '../shared'
const doc = 'docs/fidelity.md'

/** What `dialects.mjs` counts of one corpus. */
interface Counts {
  readonly name: string
  readonly pages: number
  readonly rows: number
  readonly own: number
  readonly merged: number
  readonly silent: number
  readonly lists: number
  readonly listsLost: number
  readonly right: number
  readonly wrong: number
  readonly warned: number
  readonly missing: number
  readonly false: number
}

if (!existsSync(shared)) {
  console.log(`skipped: there is no ${shared}, which holds the pages and the truth`)
  process.exit(0)
}

const corpora = readdirSync(join(shared, 'corpus/dialects')).map((name) =>
  join(shared, 'corpus/dialects', name)
)
const {corpora: counts} = evaluated<{corpora: readonly Counts[]}>('dialects.mjs', [...corpora, '--json'])
const cases = evaluated<{right: number; cases: number}>('cases.mjs', [
  join(shared, 'cases'),
  '--typedown',
  'node dist/cli.js',
  '--json'
])

const rows = counts.map((one) => {
  const judged = one.right + one.wrong + one.warned + one.missing
  const truth = judged === 0 ? ['–', '–'] : [share(one.right, judged), String(one.wrong)]
  return [
    one.name,
    String(one.pages),
    `${one.own} of ${one.rows}`,
    String(one.merged),
    String(one.silent),
    `${one.listsLost} of ${one.lists}`,
    ...truth,
    (one.false / one.pages).toFixed(1)
  ]
})
const head = [
  'docs',
  'pages',
  'rows in a type of their own',
  'merged',
  'lost',
  'lists lost',
  'types right',
  'wrong',
  'false warnings a page'
]
const table = [head, head.map((_, at) => (at === 0 ? ':---' : '---:')), ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')
const text = `${table}\n\nOf ${cases.cases} small pages that were misread once, by kind, ${cases.right} are read right.`

const [open, close] = ['<!-- reach -->', '<!-- /reach -->']
const written = readFileSync(doc, 'utf8')
const [before = '', after = ''] = [written.split(open)[0], written.split(close)[1]]
writeFileSync(doc, `${before}${open}\n\n${text}\n\n${close}${after}`)
console.log(text)

function share(part: number, all: number): string {
  return `${((part / all) * 100).toFixed(1)} %`
}

function evaluated<T>(script: string, args: readonly string[]): T {
  const {stdout, stderr} = spawnSync(process.execPath, [join(shared, 'eval', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  if (stdout === '') throw new Error(`${script}: ${stderr}`)
  return JSON.parse(stdout) as T
}
