// Measures one realistic status with its children: ours, a hand-written limit, and what else people use.
// `npm run bench:mocks [-- --write]`; with --write the figures go to scripts/bench/results/mocks.md.
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {candidates} from './mocks/candidates.ts'

const rounds = 5
const names = Object.keys(candidates)
const times = new Map<string, number[]>(names.map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const name of names) times.get(name)?.push(Number(measure(name)))
}
const limit = median(times.get('hand-written limit') ?? [])
const rows = names.map((name) => {
  const time = median(times.get(name) ?? [])
  return `| ${name} | ${time.toFixed(2)} | ${(time / limit).toFixed(2)} × |`
})
const {kept, peak} = JSON.parse(measure('allocation')) as {kept: number; peak: number}

const report = `# Mocks: one realistic status with its children

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Processor time; each candidate in
a process of its own, warmed up, medians of ${rounds} interleaved rounds of medians. Every value has a seed of its own,
the last 64 are held. Measured by \`npm run bench:mocks\`; compare times within this table only.

| | µs | × the limit |
|---|---:|---:|
${rows.join('\n')}

The hand-written, faker and fishery factories are in \`scripts/bench/mocks/\`: one generator seeded once, in the
order of calls. Ours draw each property from its own path, which is what keeps values still when pages change.

100,000 statuses: ${kept.toFixed(0)} MB once made, ${peak.toFixed(0)} MB of heap right after making.
`
console.log(report)
if (process.argv.includes('--write')) {
  writeFileSync(fileURLToPath(new URL('results/mocks.md', import.meta.url)), report)
}

/** What a process of its own prints. */
function measure(name: string): string {
  const file = fileURLToPath(new URL('mocks/measure.ts', import.meta.url))
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', file, name],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return stdout
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
