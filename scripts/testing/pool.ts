// Hands test files to a few processes, each the next file as soon as it is done with one.
import {type ChildProcess, fork} from 'node:child_process'
import {root} from '../repository.ts'

/** What one test file came to. */
export interface FileResult {
  readonly file: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly milliseconds: number
  /** uvu's account of each failed suite. */
  readonly errors: readonly string[]
  /** Why the file counts as failed beside its tests: it threw on import, or its process ended. */
  readonly faults: readonly string[]
  /** What the file printed. */
  readonly output: string
}

/** After so many milliseconds a file counts as hung. */
const longest = 15 * 60_000

/** Runs the files, reports each as it ends, and resolves when all have ended. */
export async function runInProcesses(
  files: readonly string[],
  processes: number,
  report: (result: FileResult) => void
): Promise<void> {
  const waiting = [...files]
  await Promise.all(Array.from({length: processes}, work))

  async function work(): Promise<void> {
    let child: ChildProcess | undefined
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      child ??= start()
      const result = await run(child, file)
      if (child.exitCode !== null || child.signalCode !== null) child = undefined
      report(result)
    }
    child?.disconnect()
  }
}

function start(): ChildProcess {
  return fork(`${root}scripts/testing/worker.ts`, [], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
}

/** A promise that never settles lets the process run out of work and end: that, too, is an answer. */
function run(child: ChildProcess, file: string): Promise<FileResult> {
  return new Promise((resolve) => {
    const started = performance.now()
    const timer = setTimeout(() => child.kill('SIGKILL'), longest)
    const onExit = (code: number | null, signal: string | null) => {
      clearTimeout(timer)
      child.off('message', onMessage)
      const fault = `${file}: its process ended (${signal ?? code}) before its tests did`
      const milliseconds = performance.now() - started
      resolve({file, passed: 0, failed: 0, skipped: 0, milliseconds, errors: [], faults: [fault], output: ''})
    }
    const onMessage = (message: unknown) => {
      clearTimeout(timer)
      child.off('exit', onExit)
      resolve(message as FileResult)
    }
    child.once('exit', onExit)
    child.once('message', onMessage)
    child.send({file})
  })
}
