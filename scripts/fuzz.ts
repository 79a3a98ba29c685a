// Tries random inputs for as long as it is told, and holds every answer against what must hold for all:
// `npm run fuzz -- [AREA…] [--seconds N] [--pages N] [--seed N] [--keep FOLDER] [--record]`. A failure is printed small, with the seed that finds it again.
import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Area} from './fuzz/area.ts'
import {configsArea} from './fuzz/configs.ts'
import {grammarArea} from './fuzz/grammar.ts'
import {mutationsArea} from './fuzz/mutations.ts'
import {namesArea} from './fuzz/names.ts'
import {inWords, recordRun} from './fuzz/results.ts'
import {type Failure, run, type Turn} from './fuzz/run.ts'
import {valuesArea} from './fuzz/values.ts'

/** How much of a file is shown; `--keep` writes all of it. */
const most = 3000

/** Areas by name, and their shares of the time. */
const areas: {readonly [name: string]: {readonly open: () => Area; readonly share: number}} = {
  grammar: {open: grammarArea, share: 4},
  mutations: {open: mutationsArea, share: 4},
  names: {open: namesArea, share: 2},
  values: {open: valuesArea, share: 2},
  configs: {open: configsArea, share: 1}
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seconds: {type: 'string', default: '60'},
    pages: {type: 'string', default: 'Infinity'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000_000)},
    keep: {type: 'string'},
    record: {type: 'boolean', default: false}
  }
})
const limits = {seconds: Number(values.seconds), pages: Number(values.pages), seed: Number(values.seed)}
const names = positionals.length > 0 ? positionals : Object.keys(areas)
const unknown = names.find((name) => !Object.hasOwn(areas, name))
if (unknown !== undefined || Object.values(limits).some(Number.isNaN)) {
  console.error(`Areas are ${Object.keys(areas).join(', ')}; --seconds, --pages and --seed take numbers.`)
  process.exit(2)
}

console.log(`seed ${limits.seed}`)
const turns: Turn[] = names.flatMap((name) => {
  const {open, share = 1} = areas[name] ?? {}
  return open ? [{name, area: open(), share}] : []
})
const {counts, failures} = await run(turns, limits, (soFar, found, seed) =>
  console.log(`${inWords(soFar)}, ${found.length} failures; seed ${seed}`)
)
failures.forEach(show)
if (values.record)
  recordRun({
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim(),
    areas: names,
    seed: limits.seed,
    seconds: limits.seconds,
    counts,
    failures: failures.length
  })
console.log(`${inWords(counts)}: ${failures.length} failures`)
process.exitCode = failures.length > 0 ? 1 : 0

function show({area, kind, message, seed, files}: Failure, index: number): void {
  console.log(`\n${area}: ${kind}\n${message}\nnpm run fuzz -- ${area} --seed ${seed}`)
  for (const [file, text] of Object.entries(files)) {
    console.log(`--- ${JSON.stringify(file)}\n${text.slice(0, most)}`)
    if (values.keep === undefined) continue
    const path = join(values.keep, String(index + 1), encodeURIComponent(file))
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
}
