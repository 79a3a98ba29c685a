// Measures validators: ours, a hand-written limit, and what else people use.
// `npm run bench:validators [-- --write]`; with --write the figures go to scripts/bench/results/validators.md.
import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {cases} from './validators/cases.ts'
import {contenders} from './validators/contenders.ts'
import {formTable} from './validators/forms.ts'
import {median} from './validators/measure.ts'
import {costs} from './validators/sizes.ts'

/** What an engine makes of code differs from process to process: each row is measured in so many of its own. */
const processes = 5

const {files, script} = await contenders()
const names = Object.keys(files)
const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  console.log(line)
}

type Times = {readonly [name: string]: number}

/** What each process of a row measured. */
function measured(row: number, of: {readonly [name: string]: string}): readonly Times[] {
  return Array.from({length: processes}, (_, turn) =>
    JSON.parse(
      execFileSync(process.execPath, [script, `${row}`, `${turn}`, JSON.stringify(of)], {encoding: 'utf8'})
    )
  )
}

function medians(runs: readonly Times[], of: (run: Times, name: string) => number): Times {
  const found = Object.keys(runs[0] ?? {})
  return Object.fromEntries(found.map((name) => [name, median(runs.map((run) => of(run, name)))]))
}

const timeOf = (run: Times, name: string) => run[name] ?? Number.NaN

say(`| ns a call (× the limit) | ${names.join(' | ')} |`)
say(`|${'---|'.repeat(names.length + 1)}`)
for (const [row, {title}] of cases.entries()) {
  const runs = measured(row, files)
  const times = medians(runs, timeOf)
  const limit = 'hand-written limit' in times ? 'hand-written limit' : 'typedown'
  const ratios = medians(runs, (run, name) => timeOf(run, name) / timeOf(run, limit))
  const cells = names.map((name) => {
    const time = times[name]
    return time === undefined ? '' : `${time.toFixed(time < 100 ? 1 : 0)} (${ratios[name]?.toFixed(2)} ×)`
  })
  say(`| ${title} | ${cells.join(' | ')} |`)
}
say('')
for (const line of await formTable((row, of) => medians(measured(row, of), timeOf))) say(line)
say('')
for (const line of await costs()) say(line)

if (process.argv.includes('--write')) {
  const folder = fileURLToPath(new URL('results/', import.meta.url))
  mkdirSync(folder, {recursive: true})
  const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`
  const text = `# Validators

\`npm run bench:validators -- --write\` wrote this. ${machine}
Each row is measured in ${processes} processes of its own: medians of times, and of the ratios within a process, of
interleaved rounds, with 64 values that go round, and results kept; comparable within a row only.

${lines.join('\n')}
`
  writeFileSync(`${folder}validators.md`, text)
}
