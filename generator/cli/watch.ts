import {basename, resolve} from 'node:path'
import {escaped, printableFile} from '../diagnostics/text.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Page} from '../model/page.ts'
import {defaults} from '../options.ts'
import type {ExitCode} from './command.ts'
import type {Settled} from './settle.ts'
import type {Terminal} from './terminal.ts'

/** One run of a command; `memory` holds the pages of the run before. */
export type Once<F> = (
  memory: Map<string, Page>,
  paths: string[],
  flags: F
) => Promise<{readonly settled: Settled; readonly exitCode: ExitCode}>

/** How long to wait for the next change of the same moment, in milliseconds. */
const moment = 80

/** Makes an action that runs once, or with `--watch` again after every change, until it is interrupted. */
export function repeatable<F extends {readonly watch?: boolean}>(
  terminal: Terminal,
  once: Once<F>
): (paths: string[], flags: F) => Promise<ExitCode> {
  return async (paths, flags) => {
    const memory = new Map<string, Page>()
    const first = await once(memory, paths, flags)
    if (!flags.watch) return first.exitCode
    return await watch(first.settled, terminal, () => once(memory, paths, flags))
  }
}

async function watch(
  first: Settled,
  terminal: Terminal,
  again: () => ReturnType<Once<unknown>>
): Promise<ExitCode> {
  const {watch: startWatching} = await import('chokidar')
  const say = (text: string): void => terminal.stderr.write(`${text}\n`)
  let settled = first
  const watched = new Set(targets(settled))
  const watcher = startWatching([...watched], {
    ignoreInitial: true,
    ignored: (path, stats) => isIgnored(path, stats?.isFile() === true, settled)
  })

  const run = async (): Promise<void> => {
    try {
      settled = (await again()).settled
      // Adding a folder again reads it again, and what appears meanwhile is taken for known.
      const added = targets(settled).filter((target) => !watched.has(target))
      for (const target of added) watched.add(target)
      if (added.length > 0) watcher.add(added)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      say(`typedown: ${escaped(error.message)}`)
    }
    say('watching for changes')
  }

  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', (_event, path) => {
    if (timer === undefined) say(`\n${printableFile(path.replace(`${terminal.cwd}/`, ''))} changed`)
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      running = running.then(run)
    }, moment)
  })
  watcher.on('ready', () => say('watching for changes; stop with Ctrl+C'))
  return await new Promise(() => {})
}

/** What is watched: pages, or the folders that globs begin with; the config, the templates, the baseline. */
function targets({options, config}: Settled): string[] {
  const {cwd, from = cwd, paths = defaults.paths, templates, baseline} = options
  const pages = paths.filter((path) => !path.startsWith('!')).map((path) => resolve(from, withoutGlob(path)))
  const others = [templates, baseline].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]))
  return [...pages, ...others, ...(config === undefined ? [] : [config])]
}

/** `docs/**` + `/*.md` -> `docs` */
function withoutGlob(pattern: string): string {
  const parts = pattern.split('/')
  const magic = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return magic === -1 ? pattern : parts.slice(0, magic).join('/') || '.'
}

/** Only what is named, pages and templates matter; what we write ourselves does not. */
function isIgnored(path: string, isFile: boolean, settled: Settled): boolean {
  const {cwd, out = defaults.out} = settled.options
  const name = basename(path)
  if (targets(settled).includes(path)) return false
  if (name === 'node_modules' || name.startsWith('.')) return true
  if (path === resolve(cwd, out)) return true
  return isFile && !/\.(?:md|markdown|hbs)$/i.test(name)
}
