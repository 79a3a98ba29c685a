// Measures one realistic status with its children: ours, a hand-written limit, and what else people use.
// `npm run bench:mocks [-- --write]`; with --write the figures go to scripts/bench/results/mocks.md.
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {fastCheck, jsonSchemaFaker, zodMocks} from './mocks/from-schemas.ts'
import {handWritten} from './mocks/hand-written.ts'
import {ours} from './mocks/ours.ts'
import {fakerFactory, fishery} from './mocks/with-faker.ts'

const rounds = 25
const millisecondsARound = 12

/** Makes so many values and gives the last of them back, so that none is optimized away. */
type Candidate = (from: number, count: number) => unknown[] | Promise<unknown[]>

/** How many values are held at a time: keeping all of them would measure the garbage collector. */
const held = 64

const {one, many} = await ours()
const candidates: {readonly [name: string]: Candidate} = {
  'hand-written limit': each(handWritten),
  'typedown, plain': each((seed) => one(undefined, {seed})),
  'typedown, one override': each((seed) => one({escrowsPruned: true}, {seed})),
  'faker factory': each(fakerFactory),
  'fast-check': (from, count) => fastCheck(from, count),
  'fishery with faker': each(fishery),
  'json-schema-faker': async (from, count) => {
    const made: unknown[] = []
    for (let index = 0; index < count; index++) made[index % held] = await jsonSchemaFaker(from + index)
    return made
  },
  'zod mocks (zocker)': each(zodMocks)
}

/** A list of values, seed by seed; the seeds never come again. */
function each(make: (seed: number) => unknown): Candidate {
  return (from, count) => {
    const made: unknown[] = new Array(held)
    for (let index = 0; index < count; index++) made[index % held] = make(from + index)
    return made
  }
}

const counts = new Map<string, number>()
const times = new Map<string, number[]>()
let seed = 1
for (const [name, make] of Object.entries(candidates)) {
  for (let warm = 0; warm < 4; warm++) {
    const started = performance.now()
    await make(seed, 200)
    seed += 200
    const each = (performance.now() - started) / 200
    counts.set(name, Math.max(4, Math.round(millisecondsARound / each)))
  }
}
let kept = 0
for (let round = -3; round < rounds; round++) {
  for (const [name, make] of Object.entries(candidates)) {
    const count = counts.get(name) ?? 1
    // What the one before left behind is not this one's to clear.
    globalThis.gc?.()
    await make(seed, Math.ceil(count / 20))
    seed += count
    const started = performance.now()
    const made = await make(seed, count)
    const each = ((performance.now() - started) / count) * 1000
    seed += count
    kept += made.length
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), each])
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const limit = median(times.get('hand-written limit') ?? [])
const rows = Object.keys(candidates).map((name) => {
  const time = median(times.get(name) ?? [])
  return `| ${name} | ${time.toFixed(2)} | ${(time / limit).toFixed(2)} × |`
})

const allocation = await measureAllocation()
const report = `# Mocks: one realistic status with its children

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Medians of ${rounds}
interleaved rounds of about ${millisecondsARound} ms, every value with a seed of its own, the last 64 results held. Measured by \`npm run
bench:mocks\`; compare times within this table only.

| | µs | × the limit |
|---|---:|---:|
${rows.join('\n')}

The faker, fishery and hand-written factories are \`scripts/bench/mocks/*.ts\`: one generator seeded once, in the
order of calls. Ours draw each property from its own path, which is what keeps values still when pages change.

${allocation}
`
console.log(report)
if (process.argv.includes('--write')) {
  writeFileSync(fileURLToPath(new URL('results/mocks.md', import.meta.url)), report)
}
if (kept === 0) process.exitCode = 1

/** What 100,000 take while they are made, beside what they take once made. */
async function measureAllocation(): Promise<string> {
  const collect = globalThis.gc
  if (collect === undefined) return 'Allocation is measured with `node --expose-gc`.'
  const used = () => process.memoryUsage().heapUsed / 1_048_576
  collect()
  const before = used()
  const values = many(100_000)
  const peak = used() - before
  collect()
  const kept = used() - before
  return `100,000 statuses: ${kept.toFixed(0)} MB once made (${values.length} values), ${peak.toFixed(0)} MB of heap right after making.`
}
