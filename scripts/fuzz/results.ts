// What was tried so far: a line of JSON a run, which `npm run fuzz -- --record` adds to.
import {appendFileSync, readFileSync} from 'node:fs'
import {root} from '../repository.ts'
import type {Counts} from './area.ts'

const file = `${root}scripts/fuzz/results.jsonl`

/** `{"commit": "4f5b3f5", "areas": ["grammar"], "seed": 1, "seconds": 520, "counts": {"pages": 9000}, "failures": 0}` */
export interface RecordedRun {
  readonly commit: string
  readonly areas: readonly string[]
  readonly seed: number
  readonly seconds: number
  readonly counts: Counts
  readonly failures: number
}

export function recordRun(run: RecordedRun): void {
  appendFileSync(file, `${JSON.stringify(run)}\n`)
}

/** The runs as a table, and their sum. */
export function resultsTable(): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const runs = lines.map((line) => JSON.parse(line) as RecordedRun)
  const rows = runs.map(({commit, areas, seed, seconds, counts, failures}) =>
    row([`\`${commit}\``, areas.join(', '), String(seed), `${seconds} s`, inWords(counts), String(failures)])
  )
  const sum = new Map<string, number>()
  for (const {counts} of runs)
    for (const [what, count] of Object.entries(counts)) sum.set(what, (sum.get(what) ?? 0) + count)
  return [
    row(['commit', 'areas', 'seed', 'time', 'tried', 'failures']),
    '|---|---|---:|---:|---|---:|',
    ...rows,
    '',
    `In all: ${inWords(Object.fromEntries(sum))}.`
  ].join('\n')
}

/** `23,164 pages, 3,192 models` */
export function inWords(counts: Counts): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
    .join(', ')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
