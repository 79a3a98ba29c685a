// A process that measures one row: `node process.mjs <row> <turn> <files of contenders as JSON>`.
// It prints nanoseconds a call, by the name of the contender.
import {pathToFileURL} from 'node:url'
import {cases, formCases} from './cases.ts'
import type {Contender} from './contenders.ts'
import {type Candidate, measure} from './measure.ts'

const [row = '0', turn = '0', files = '{}'] = process.argv.slice(2)
const {title, part, values, right} = [...cases, ...formCases][Number(row)] ?? {
  part: 'assertLoose',
  values: [],
  right: Boolean
}
const candidates: Candidate[] = []
for (const [name, file] of Object.entries<string>(JSON.parse(files))) {
  const contender: Contender = await import(pathToFileURL(file).href)
  const run = contender[part]
  if (run === undefined) continue
  for (const value of values) if (!right(run(value))) throw new Error(`${name}: wrong at ${title}`)
  candidates.push({name, run})
}
const first = Math.floor((Number(turn) * candidates.length) / 2) % Math.max(1, candidates.length)
const inTurn = [...candidates.slice(first), ...candidates.slice(0, first)]
console.log(JSON.stringify(Object.fromEntries(measure(inTurn, values))))
