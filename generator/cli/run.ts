import type {ProcessCache} from '../cache/process-cache.ts'
import type {Outcome} from '../cache/run-cache.ts'
import type {OnPhase} from '../clock.ts'
import type {Compilation, CompileOptions} from '../compile.ts'
import {escaped} from '../diagnostics/text.ts'
import type {PrintingFlags} from './flags.ts'
import {startProgress} from './progress.ts'
import type {Terminal} from './terminal.ts'

/** Compiles, unless the cache has the result of a run with the same options and files; with a `cache` of the process, with that. */
export async function runCached(
  options: CompileOptions,
  flags: PrintingFlags,
  terminal: Terminal,
  cache: ProcessCache | undefined
): Promise<Outcome> {
  const run = (options: CompileOptions) => runOnce(options, flags, terminal)
  if (cache) return await run(cache.use(options))
  const {cached} = await import('../cache/run-cache.ts')
  return await cached(options, run, (text) => {
    if (flags.verbose) terminal.stderr.write(`typedown: cache: ${escaped(text)}\n`)
  })
}

/** Compiles, with a sign of life on a terminal. */
export async function runOnce(
  options: CompileOptions,
  flags: PrintingFlags,
  terminal: Terminal
): Promise<Compilation> {
  const progress = startProgress(flags, terminal)
  try {
    const {compile} = await import('../compile.ts')
    const onPhase: OnPhase = (phase, far) => {
      terminal.deferEnd?.(phase === 'write')
      return progress.onPhase(phase, far)
    }
    return await compile({...options, onPhase})
  } finally {
    progress.stop()
  }
}
