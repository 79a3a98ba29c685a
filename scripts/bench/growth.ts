// Measures how the time that a page takes grows with its size, for many shapes of pages: `npm run bench:growth [-- PATTERN] [--every N] [--write]`.
// All 2,000 take half an hour on a quiet machine; with --every, one of N is measured.
// With --write the figures go to scripts/bench/results/growth.md. Fails where one grows faster than its size.
import {type ChildProcess, fork} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Shape} from './growth/shape.ts'
import {shapes} from './growth/shapes.ts'
import {type Measured, sizes} from './growth/worker.ts'

/** The most that time may grow where size doubles, as a power of two; of times that say something. */
const steepest = 1.3
const floor = 50
/** Milliseconds that the largest may take. */
const longest = 1000
/** Then a shape is given up. */
const timeout = 120_000

interface Row extends Measured {
  readonly name: string
  readonly slope: number
  readonly fault?: string
}

let worker: ChildProcess | undefined

function measure(name: string): Promise<Measured> {
  worker ??= fork(fileURLToPath(new URL('growth/worker.ts', import.meta.url)), {
    // Garbage is collected by the thread that makes it: several at once spend more time in sum.
    execArgv: ['--single-threaded-gc', '--import', 'tsx']
  })
  const child = worker
  return new Promise((resolve) => {
    const end = (measured: Measured) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(measured)
    }
    const giveUp = (thrown: string) => {
      worker = undefined
      child.kill('SIGKILL')
      end({times: [], phases: '', findings: 0, files: 0, thrown})
    }
    const timer = setTimeout(() => giveUp(`more than ${timeout / 1000} s`), timeout)
    child.once('exit', (code) => giveUp(`exit ${code}`))
    child.once('message', (measured) => end(measured as Measured))
    child.send(name)
  })
}

function judged({name, isOfMany = false}: Shape, measured: Measured): Row {
  const {times, thrown} = measured
  const [small = 0] = times
  const large = times.at(-1) ?? 0
  const slope = times.length > 1 ? Math.log2(large / small) / (times.length - 1) : 0
  const fault =
    thrown ??
    (times.length < sizes.length
      ? 'given up'
      : slope > steepest && large > floor
        ? 'grows too fast'
        : large > longest && !isOfMany
          ? 'takes too long'
          : undefined)
  return {name, ...measured, slope, ...(fault ? {fault} : {})}
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {every: {type: 'string', default: '1'}, write: {type: 'boolean', default: false}}
})
const [pattern = ''] = positionals
const chosen = shapes
  .filter(({name}) => new RegExp(pattern).test(name))
  .filter((_, index) => index % Number(values.every) === 0)
const rows: Row[] = []
for (const shape of chosen) {
  let row = judged(shape, await measure(shape.name))
  // Another process may have been in the way.
  if (row.fault && !row.thrown) row = judged(shape, await measure(shape.name))
  rows.push(row)
  if (row.fault) console.log(line(row))
}
worker?.kill()

function line({name, times, slope, phases, findings, files, fault}: Row): string {
  const milliseconds = times.map((time) => time.toFixed(0)).join(' / ')
  return `| ${name} | ${milliseconds} | ${slope.toFixed(2)} | ${phases} | ${findings} | ${files} | ${fault ?? ''} |`
}

const faults = rows.filter(({fault}) => fault !== undefined)
const said = rows.filter(({times}) => (times.at(-1) ?? 0) > floor)
const head = `| shape | ms at ${sizes.map((size) => `${size / 1000} kB`).join(' / ')} | slope | most in | findings | files | |
|---|---|---|---|---|---|---|`
const report = `# Growth

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Milliseconds of processor time for reading, checking and
emitting a page, and printing what was found; the least of some runs. The slope is the power of the size by which time grows
(1: as the size, 2: as its square), of the ${said.length} shapes that take more than ${floor} ms. A slope above ${steepest}, or more than
${longest} ms for ${sizes.at(-1)} characters on one page, is a fault; sets of many small pages have a fifth of the size.
Measured by \`npm run bench:growth\`.

${rows.length} of ${shapes.length} shapes, ${faults.length} faults.

## Faults

${table(faults)}

## The steepest

${table([...said].sort((a, b) => b.slope - a.slope).slice(0, 20))}

## The slowest

${table([...rows].sort((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0)).slice(0, 20))}
`
console.log(report)
if (values.write) {
  writeFileSync(fileURLToPath(new URL('results/growth.md', import.meta.url)), report)
}
process.exitCode = faults.length > 0 ? 1 : 0

function table(some: readonly Row[]): string {
  return some.length === 0 ? 'None.' : [head, ...some.map(line)].join('\n')
}
