// Measures validators: ours, a hand-written limit, and what else people use.
// `npm run bench:validators [-- --write]`; with --write the figures go to scripts/bench/results/validators.md.
import {mkdirSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {type Contender, contenders} from './validators/contenders.ts'
import {type Candidate, measure} from './validators/measure.ts'
import {costs} from './validators/sizes.ts'
import {benchmarkData, statuses, thirties, wrongStatuses} from './validators/values.ts'

interface Case {
  readonly title: string
  readonly part: keyof Contender
  readonly values: readonly unknown[]
  /** What a right answer is: a benchmark of wrong answers measures nothing. */
  readonly right: (answer: unknown) => boolean
}

const yes = (answer: unknown) => answer === true
const list = (answer: unknown) => {
  const {issues, errors, error, success} = Object(answer)
  return (
    success === false || Array.isArray(answer) || [issues, errors, error].some((found) => found !== undefined)
  )
}

const cases: readonly Case[] = [
  {title: 'assertLoose', part: 'assertLoose', values: benchmarkData, right: yes},
  {title: 'assertStrict', part: 'assertStrict', values: benchmarkData, right: yes},
  {
    title: 'parseSafe',
    part: 'parseSafe',
    values: benchmarkData,
    right: (answer) => typeof answer === 'object'
  },
  {
    title: 'parseStrict',
    part: 'parseStrict',
    values: benchmarkData,
    right: (answer) => typeof answer === 'object'
  },
  {title: 'realistic: verdict', part: 'statusIs', values: statuses, right: yes},
  {title: 'realistic: one error, all issues', part: 'statusIssues', values: wrongStatuses, right: list},
  {
    title: 'realistic: valid, all issues',
    part: 'statusIssues',
    values: statuses,
    right: (answer) => !Array.isArray(answer)
  },
  ...[1, 4, 8, 64].map((shapes) => ({
    title: `thirty optional, ${shapes} shape${shapes === 1 ? '' : 's'}`,
    part: 'thirty' as const,
    values: thirties(shapes),
    right: yes
  }))
]

const all = await contenders()
const names = Object.keys(all)
const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  console.log(line)
}

say(`| ns a call (× the limit) | ${names.join(' | ')} |`)
say(`|${'---|'.repeat(names.length + 1)}`)
for (const {title, part, values, right} of cases) {
  const candidates = Object.entries(all).flatMap(([name, contender]): Candidate[] => {
    const run = contender[part]
    if (run === undefined) return []
    for (const value of values) if (!right(run(value))) throw new Error(`${name}: wrong at ${title}`)
    return [{name, run}]
  })
  const times = measure(candidates, values)
  const limit = times.get('hand-written limit') ?? times.get('typedown') ?? Number.NaN
  const cells = names.map((name) => {
    const time = times.get(name)
    return time === undefined ? '' : `${time.toFixed(time < 100 ? 1 : 0)} (${(time / limit).toFixed(2)} ×)`
  })
  say(`| ${title} | ${cells.join(' | ')} |`)
}
say('')
for (const line of await costs()) say(line)

if (process.argv.includes('--write')) {
  const folder = fileURLToPath(new URL('results/', import.meta.url))
  mkdirSync(folder, {recursive: true})
  const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`
  const text = `# Validators\n\n\`npm run bench:validators -- --write\` wrote this. ${machine}\nMedians of interleaved rounds, 64 values that go round, results kept; comparable within a row only.\n\n${lines.join('\n')}\n`
  writeFileSync(`${folder}validators.md`, text)
}
