import type {OnPhase} from '../clock.ts'
import type {Compilation, CompileOptions} from '../compile.ts'
import type {PrintingFlags} from './flags.ts'
import {startProgress} from './progress.ts'
import type {Terminal} from './terminal.ts'

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
