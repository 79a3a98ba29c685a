// Measures `verify --traffic` of NDJSON of two sizes, as whole processes: how fast, and whether memory grows with the size.
// `npm run bench:traffic [-- --write]`; with --write the figures go to scripts/bench/results/traffic.md.
import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeFolder} from '../../generator/testing/folders.ts'
import {pages} from '../../generator/traffic/testing/shop.ts'
import {root} from '../repository.ts'
import {type Command, type Figures, measure} from './pipeline/measure.ts'

const names = ['JSON.parse of each line', 'typedown verify --traffic'] as const

/** What reading and parsing alone takes. */
const floor = `
import {createReadStream} from 'node:fs'
let rest = Buffer.alloc(0)
for await (const chunk of createReadStream(process.argv[1], {highWaterMark: 1 << 20})) {
  const bytes = Buffer.concat([rest, chunk])
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start))
    JSON.parse(bytes.toString('utf8', start, end))
  rest = Buffer.from(bytes.subarray(start))
}`

const rounds = 3
const sizes = [100, 300]
const scratch = mkdtempSync(join(tmpdir(), 'typedown-bench-'))
try {
  writeFolder(scratch, pages)
  for (const size of [0, ...sizes]) writeRecording(fileOf(size), size)
  const figures = measure([0, ...sizes].flatMap(commandsOf), rounds)
  const report = `# Recorded traffic

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Orders of six items, read and replaced, ${(lineLength() / 1000).toFixed(1)} kB a line. MB/s are
of processor time, without that of an empty recording; medians of ${rounds} rounds. Measured by \`npm run bench:traffic\`.

| | processor | MB/s | MB of memory |
|---|---:|---:|---:|
${sizes.flatMap((size) => names.map((name) => row(name, size, figures))).join('\n')}
`
  console.log(report)
  if (process.argv.includes('--write'))
    writeFileSync(fileURLToPath(new URL('results/traffic.md', import.meta.url)), report)
} finally {
  rmSync(scratch, {recursive: true, force: true})
}

function fileOf(size: number): string {
  return join(scratch, `${size}.ndjson`)
}

function commandsOf(size: number): Command[] {
  const args = [join(root, 'dist/cli.js'), 'verify', join(scratch, 'docs'), '--no-config', '--quiet']
  return [
    {name: `JSON.parse of each line, ${size}`, args: ['--input-type=module', '--eval', floor, fileOf(size)]},
    {name: `typedown verify --traffic, ${size}`, args: [...args, '--traffic', fileOf(size)]}
  ]
}

function row(name: string, size: number, figures: ReadonlyMap<string, Figures>): string {
  const {cpu = Number.NaN, memory = Number.NaN} = figures.get(`${name}, ${size}`) ?? {}
  const empty = figures.get(`${name}, 0`)?.cpu ?? Number.NaN
  const speed = (size / (cpu - empty)).toFixed(0)
  return `| ${name}, ${size} MB | ${cpu.toFixed(2)} | ${speed} | ${memory.toFixed(0)} |`
}

/** In bytes, on average. */
function lineLength(): number {
  const lines = Array.from({length: 1000}, (_, at) => JSON.stringify(message(at)).length + 1)
  return lines.reduce((sum, length) => sum + length, 0) / lines.length
}

/** Messages as services send them, some of which contradict the docs. */
function writeRecording(file: string, megabytes: number): void {
  const descriptor = openSync(file, 'w')
  for (let at = 0, bytes = 0; bytes < megabytes * 1e6; ) {
    const lines = Array.from({length: 1000}, () => `${JSON.stringify(message(at++))}\n`).join('')
    bytes += writeSync(descriptor, lines)
  }
  closeSync(descriptor)
}

function message(at: number): object {
  const item = (index: number) => ({productId: `prod_${at}_${index}`, quantity: 1 + (at % 5)})
  const order = {
    id: `ord_${at}`,
    status: at % 50 === 0 ? 'on_hold' : 'paid',
    channel: 'web',
    total: at % 40 === 0 ? '29.75' : 29.75,
    items: Array.from({length: 6}, (_, index) => item(index)),
    placedAt: '2026-03-02T10:00:00Z',
    metadata: {campaign: `spring-${at % 7}`, source: 'newsletter', tags: ['gift', 'express']},
    note: 'Please ring twice, and leave it with the neighbours on the ground floor otherwise.',
    taxRate: 0.19
  }
  const url = `https://api.shop.example/v1/orders/ord_${at}`
  const isRead = at % 3 > 0
  return {
    method: isRead ? 'GET' : 'PUT',
    url,
    status: 200,
    ...(!isRead && {requestBody: order}),
    body: order
  }
}
