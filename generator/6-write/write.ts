import {existsSync} from 'node:fs'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {CurrentFile, EmittedFile} from '../model/emitted-file.ts'
import {type Change, type Comparison, compare} from './compare.ts'
import {readJournal} from './journal.ts'
import {manifestOf} from './manifest.ts'
import {empty, stageOf, withStage} from './stage.ts'
import {apply, complete} from './transaction.ts'

export type {Change} from './compare.ts'

export interface WriteOptions {
  /** The output folder, absolute. */
  readonly out: string
  /** Only say what would change. */
  readonly check?: boolean
  /** Replace files in the way that we did not make. */
  readonly force?: boolean
  /** Files that `out` holds as they are wanted. */
  readonly current?: readonly CurrentFile[]
  /** Whether no other run wrote since that was found; asked while none can. */
  readonly isStillThere?: () => boolean
}

/** What writing changed, or would change. */
export interface WriteReport {
  /** Sorted by path. */
  readonly changes: readonly Change[]
  /** How many files stay as they are. */
  readonly unchanged: number
  /** Files that the manifest lists, but that hold what we did not write: they stay. */
  readonly kept: readonly string[]
}

/**
 * Brings the folder `out` to hold `files`: what is the same is not touched, what we made before and is not
 * among them goes, and what we did not make stays. All of it or, when something is in the way, nothing.
 *
 * @example
 * await write([{path: 'index.ts', text: 'export {}\n'}], {out: '/project/generated'})
 * // {changes: [{kind: 'create', path: 'index.ts', before: '', after: 'export {}\n'}, …], unchanged: 0, kept: []}
 */
export async function write(files: readonly EmittedFile[], options: WriteOptions): Promise<WriteReport> {
  const report = await writeChanged(files, options)
  if (report === undefined) throw new Error(`${options.out} does not hold what it should`)
  return report
}

/** The same; undefined, and nothing is written, where what is `current` is not any more. */
export async function writeChanged(
  files: readonly EmittedFile[],
  {out, check = false, force = false, current = [], isStillThere = () => true}: WriteOptions
): Promise<WriteReport | undefined> {
  const wanted = [...files, manifestOf([...files, ...current])]
  return await reasoned(out, async () => {
    if (check || !existsSync(stageOf(out))) {
      const first = compare(wanted, out, {current})
      if (check || first.changes.length === 0) return reportOf(first)
    }
    return await withStage(out, (stage) => {
      if (!isStillThere()) return undefined
      complete(out, stage)
      empty(stage.folder)
      // Not before now does what is there stay as it is.
      const settled = compare(wanted, out, {current, onFile: stage.renew})
      if (settled.foreign.length > 0 && !force) throw new UsageError(inTheWay(settled.foreign, out))
      if (settled.changes.length > 0) apply(settled.changes, out, stage)
      return reportOf(settled)
    })
  })
}

/** Completes what a run began to write into `out` before it was killed, if there is such a run. */
export async function completeWrite(out: string): Promise<void> {
  if (readJournal(stageOf(out)).length === 0) return
  await reasoned(out, () => withStage(out, (stage) => complete(out, stage)))
}

async function reasoned<T>(out: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot write into ${out}: ${reasonOf(error)}`)
  }
}

function reportOf({changes, unchanged, kept}: Comparison): WriteReport {
  return {changes, unchanged, kept}
}

function inTheWay(foreign: readonly string[], out: string): string {
  const [first, ...others] = foreign
  const more = others.length > 0 ? ` and ${others.length} more are` : ' is'
  return `${first}${more} in the way in ${out}, and Typedown did not make it: remove it, choose another folder, or force it`
}
