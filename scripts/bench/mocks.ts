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
  for (const name of names) times.get(name)?.push(Number(run('measure.ts', [name])))
}
const limit = median(times.get('hand-written limit') ?? [])
const rows = names.map((name) => {
  const time = median(times.get(name) ?? [])
  return `| ${name} | ${time.toFixed(2)} | ${(time / limit).toFixed(2)} × |`
})
const {allocated, kept, parsed} = JSON.parse(
  run('allocation.ts', [], ['--min-semi-space-size=512', '--max-semi-space-size=512'])
) as {allocated: number; kept: number; parsed: number}

const report = `# Mocks: one realistic status with its children

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Processor time; each candidate in
a process of its own, warmed up, medians of ${rounds} interleaved rounds of medians. Every value has a seed of its own,
the last 64 are held. Measured by \`npm run bench:mocks\`; compare times within this table only.

| | µs | × the limit |
|---|---:|---:|
${rows.join('\n')}

The hand-written, faker and fishery factories are in \`scripts/bench/mocks/\`. They and typia use one generator, seeded
once, in the order of calls; only where it says *seeded for each* is a value the same for its seed, as ours are. All but the
libraries that go by a schema alone (typia, fast-check, json-schema-faker, zocker) fill the same properties with lists as long and with times that agree.

100,000 statuses: ${allocated.toFixed(0)} bytes allocated for each, which is itself ${kept.toFixed(0)} bytes (${(allocated / kept).toFixed(2)} ×); the same parsed from JSON are ${parsed.toFixed(0)} each.
`
console.log(report)
if (process.argv.includes('--write')) {
  writeFileSync(fileURLToPath(new URL('results/mocks.md', import.meta.url)), report)
}

/** What a process of its own prints. */
function run(script: string, parameters: readonly string[], flags: readonly string[] = []): string {
  const file = fileURLToPath(new URL(`mocks/${script}`, import.meta.url))
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--expose-gc', ...flags, '--import', 'tsx', file, ...parameters],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(`${script} ${parameters.join(' ')}: ${stderr}`)
  return stdout
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
