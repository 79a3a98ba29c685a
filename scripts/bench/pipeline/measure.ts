// Whole processes: how long, how much processor time, how much memory at most.
import {spawnSync} from 'node:child_process'
import {root} from '../../repository.ts'

/** A run of `node` with arguments; `before` puts things into place and is not measured. */
export interface Command {
  readonly name: string
  readonly args: readonly string[]
  readonly before?: () => void
}

export interface Figures {
  /** Seconds of processor time, those of the system included. */
  readonly cpu: number
  readonly wall: number
  /** Megabytes. */
  readonly memory: number
}

/** The process itself says what it took, on a pipe of its own, when it ends. */
const probe = `process.on('exit', () => {
  const {user, system} = process.cpuUsage()
  const usage = [(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]
  process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify(usage))
})`
const preload = `data:text/javascript,${encodeURIComponent(probe)}`

/** Medians of so many rounds, in each of which every command runs once; one round before that is not counted. */
export function measure(commands: readonly Command[], rounds: number): Map<string, Figures> {
  const runs = new Map<string, Figures[]>(commands.map(({name}) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands) {
      const figures = run(command)
      if (round > 0) runs.get(command.name)?.push(figures)
    }
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        cpu: median(all.map(({cpu}) => cpu)),
        wall: median(all.map(({wall}) => wall)),
        memory: median(all.map(({memory}) => memory))
      }
    ])
  )
}

function run({name, args, before}: Command): Figures {
  before?.()
  const start = performance.now()
  const {status, output, stderr} = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  const [cpu, memory] = JSON.parse(output[3] ?? '') as [number, number]
  return {cpu, wall, memory}
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
