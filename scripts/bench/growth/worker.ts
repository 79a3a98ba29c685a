// Measures the shapes that it is sent, one after the other: all phases up to emit, and printing what was found.

import type {Compilation, CompileOptions} from '../../../generator/compile.ts'
import {defaultSeverities} from '../../../generator/diagnostics/codes.ts'
import {printers} from '../../../generator/diagnostics/printers/printers.ts'
import type {Pages} from './shape.ts'
import {shapes} from './shapes.ts'

// As it ships: built, so that what runs is what users wait for.
const built: string = '../../../dist/index.js'
const {compile} = (await import(built)) as typeof import('../../../generator/index.ts')

/** Of one shape: milliseconds of processor time by size, the smallest first; fewer where one took too long. */
export interface Measured {
  readonly times: readonly number[]
  /** The phases that took most of the last, longest first: `parse 812 ms`. */
  readonly phases: string
  readonly findings: number
  readonly files: number
  readonly thrown?: string
}

export const sizes = [25_000, 50_000, 100_000]
const tooLong = 4000
const enough = 150

// So that emit is reached whatever is found.
const rules = Object.fromEntries(
  Object.entries(defaultSeverities).flatMap(([code, severity]) =>
    severity === 'error' ? [[code, 'warning' as const]] : []
  )
)

export async function run(pages: Pages): Promise<{time: number; compilation: Compilation; print: number}> {
  const options: CompileOptions = {
    cwd: '/',
    paths: Object.keys(pages),
    unsavedFiles: new Map(Object.entries(pages)),
    rules,
    until: 'emit'
  }
  const before = process.cpuUsage()
  const compilation = await compile(options)
  const compiled = process.cpuUsage(before)
  const lines = new Map<string, readonly string[]>()
  printers.pretty({
    diagnostics: compilation.diagnostics,
    linesOf: (file) => {
      const known = lines.get(file) ?? (pages[file] ?? '').split('\n')
      lines.set(file, known)
      return known
    },
    helpOf: () => undefined,
    color: false,
    width: 100,
    version: '0'
  })
  const all = process.cpuUsage(before)
  const time = (all.user + all.system) / 1000
  return {time, compilation, print: time - (compiled.user + compiled.system) / 1000}
}

/** Loads what emit needs, and lets it be compiled. */
async function warmUp(): Promise<void> {
  for (const shape of shapes.filter((_, index) => index % 40 === 0)) await run(shape.pages(2000))
}

let warm: Promise<void> | undefined

export async function measure(name: string): Promise<Measured> {
  warm ??= warmUp()
  await warm
  const shape = shapes.find((it) => it.name === name)
  if (!shape) throw new Error(`no shape ${name}`)
  const times: number[] = []
  let last: Awaited<ReturnType<typeof run>> | undefined
  for (const size of sizes) {
    const pages = shape.pages(shape.isOfMany ? size / 5 : size)
    let best = Number.POSITIVE_INFINITY
    for (let spent = 0, rounds = 0; rounds < 5 && (rounds < 2 || spent < enough); rounds++) {
      last = await run(pages)
      best = Math.min(best, last.time)
      spent += last.time
      if (spent > tooLong / 2) break
    }
    times.push(best)
    if (best > tooLong) break
  }
  const {compilation, print} = last as NonNullable<typeof last>
  const phases = [
    ...compilation.timings.map(({phase, milliseconds}) => ({phase, milliseconds})),
    {phase: 'print', milliseconds: print}
  ]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 2)
    .map(({phase, milliseconds}) => `${phase} ${milliseconds.toFixed(0)}`)
    .join(', ')
  return {times, phases, findings: compilation.diagnostics.length, files: compilation.files.length}
}

if (process.send) {
  process.on('message', (name: string) => {
    measure(name)
      .catch(
        (error: Error): Measured => ({
          times: [],
          phases: '',
          findings: 0,
          files: 0,
          thrown: String(error.stack ?? error).slice(0, 600)
        })
      )
      .then((measured) => process.send?.(measured))
  })
}
