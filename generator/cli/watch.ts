import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import type {FSWatcher} from 'chokidar'
import type {ProcessCache} from '../cache/process-cache.ts'
import {printableFile} from '../diagnostics/text.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Diagnostic} from '../model/program.ts'
import type {ExitCode} from './command.ts'
import type {Invocation} from './invocation.ts'
import type {Terminal} from './terminal.ts'
import {isIgnoredByAll, targetsOfAll} from './watched.ts'

/** What came of a run. */
export interface Ran {
  readonly invocations: readonly Invocation[]
  readonly exitCode: ExitCode
  readonly found?: readonly Diagnostic[]
  /** Prints findings, these or some of them. */
  readonly print?: (found: readonly Diagnostic[]) => void
  /** What is said of the run on standard error. */
  readonly lines: readonly string[]
}

/** One run of a command. While it watches, a cache holds what the next run can use. */
export type Once<F> = (paths: string[], flags: F, cache: ProcessCache | undefined) => Promise<Ran>

/** How long to wait for the next change of the same moment, in milliseconds: chokidar says nothing of one within 50. */
const moment = 60

/** How often to look whether what is watched is there, in milliseconds. */
const rounds = 500

/** Makes an action that runs once, or with `--watch` again after every change, until it is interrupted. */
export function repeatable<F extends {readonly watch?: boolean}>(
  terminal: Terminal,
  command: Once<F>
): (paths: string[], flags: F) => Promise<ExitCode> {
  return async (paths, flags) => {
    const cache = flags.watch ? (await import('../cache/process-cache.ts')).createProcessCache() : undefined
    const first = await command(paths, flags, cache)
    first.print?.(first.found ?? [])
    for (const line of first.lines) terminal.stderr.write(`${line}\n`)
    if (!flags.watch) return first.exitCode
    return await watch(first, terminal, () => command(paths, flags, cache))
  }
}

async function watch(first: Ran, terminal: Terminal, again: () => Promise<Ran>): Promise<ExitCode> {
  const {watch: startWatching} = await import('chokidar')
  const say = (text: string): void => terminal.stderr.write(`${text}\n`)
  const nameOf = (path: string): string => printableFile(path.replace(`${terminal.cwd}/`, ''))
  let {invocations} = first
  let shown = keysOf(first.found)
  let watched = new Set<string>()
  let watcher: FSWatcher | undefined
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const changes = new Set<string>()

  const changed = (path: string): void => {
    changes.add(nameOf(path))
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      running = running.then(run)
    }, moment)
  }
  /** From the start: what was removed and returned is not watched any more. */
  const restart = async (): Promise<void> => {
    await watcher?.close()
    watched = new Set(targetsOfAll(invocations))
    watcher = startWatching([...watched], {
      ignoreInitial: true,
      ignored: (path, stats) => isIgnoredByAll(path, stats?.isFile() === true, invocations)
    }).on('all', (_event, path) => changed(path))
    await once(watcher, 'ready')
  }
  const gone = (): string[] => targetsOfAll(invocations).filter((target) => !existsSync(target))

  /** A branch is being switched, or a folder renamed: without the pages or the config nothing is right. */
  const untilBack = async (): Promise<void> => {
    if (gone().length === 0) return
    say(`${gone().map(nameOf).join(' and ')} is gone: waiting for it to return; stop with Ctrl+C`)
    while (gone().length > 0) await wait(rounds)
    await restart()
  }
  /** Runs again: prints what was not found before, and a line. */
  const run = async (): Promise<void> => {
    await untilBack()
    const [name, ...others] = changes
    changes.clear()
    const start = performance.now()
    const conclude = (text: string): void => {
      const what =
        name === undefined
          ? 'run again'
          : `${name}${others.length > 0 ? ` and ${others.length} more` : ''} changed`
      say(`${what}, ${(performance.now() - start).toFixed(0)} ms: ${text}`)
    }
    try {
      const {invocations: next, found = [], print, lines} = await again()
      print?.(found.filter((it) => !shown.has(keyOf(it))))
      shown = keysOf(found)
      conclude(lines.join('; '))
      // A config that went away while it was looked for is waited for.
      if (configOf(next) !== undefined || configOf(invocations) === undefined) invocations = next
      // Adding a folder again reads it again, and what appears meanwhile is taken for known.
      const added = targetsOfAll(invocations).filter((target) => !watched.has(target))
      for (const target of added) watched.add(target)
      if (added.length > 0) watcher?.add(added)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      conclude(error.message)
    }
  }

  await untilBack()
  await restart()
  say('watching for changes; stop with Ctrl+C')
  // Where nothing is left to watch, nothing is heard of either.
  for (;;) {
    await wait(rounds)
    await running
    if (timer === undefined && gone().length > 0) running = running.then(run)
  }
}

function configOf([first]: readonly Invocation[]): string | undefined {
  return first?.config
}

function keysOf(found: readonly Diagnostic[] = []): ReadonlySet<string> {
  return new Set(found.map(keyOf))
}

/** The same for the same finding at the same place. */
function keyOf({code, message, source}: Diagnostic): string {
  return JSON.stringify([code, message, source])
}
