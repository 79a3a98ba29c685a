import {posix} from 'node:path'
import type {EmittedFile} from '../../../../model/emitted-file.ts'
import type {Program} from '../../../../model/program.ts'
import {defaults, type Options} from '../../../../options.ts'
import {load} from '../../../../testing/load.ts'
import {emit} from '../../../emit.ts'
import {named, type Validators} from '../validators.ts'
import {instrument, type Mutant, Mutants, runtime} from './instrument.ts'
import {taggedTemplates} from './tagged-templates.ts'

type Modes = {readonly [mode: string]: Omit<Options, 'importExtension' | 'emit'>}

/** Validators of one program, one set for each mode, in which any one mutant can be switched on. */
export interface MutableValidators {
  readonly mutants: readonly Mutant[]
  of(mode: string, typeName: string): Validators
  /** The mutants with which all trials pass that come by them. */
  survivors(trials: readonly (() => boolean)[]): Mutant[]
}

interface Runtime {
  switchTo(id: number): void
  record(into: Set<number> | undefined): void
}

const none = -1

export async function mutableValidators(program: Program, modes: Modes): Promise<MutableValidators> {
  const templates = taggedTemplates()
  const mutants = new Mutants()
  const files: EmittedFile[] = []
  for (const [mode, options] of Object.entries(modes)) {
    const all = {
      ...defaults,
      ...options,
      emit: ['validators' as const],
      importExtension: '.ts' as const,
      templates
    }
    for (const {path, text} of await emit(program, all)) {
      if (!path.startsWith('validators/')) continue
      const runtimePath = posix.relative(posix.dirname(`${mode}/${path}`), 'runtime.ts')
      files.push({path: `${mode}/${path}`, text: instrument(text, mutants, runtimePath)})
    }
  }
  const sets = Object.keys(modes).map((mode) => `export * as ${mode} from './${mode}/validators/index.ts';`)
  const entry = {path: 'all.ts', text: `export * as runtime from './runtime.ts';\n${sets.join('\n')}`}
  const loaded = await load([...files, entry, {path: 'runtime.ts', text: runtime}], 'all.ts')
  const {switchTo, record} = loaded.runtime as Runtime

  return {
    mutants: mutants.all,
    of: (mode, typeName) => named(loaded[mode] as {[name: string]: unknown}, typeName),
    survivors(trials) {
      const reaching = new Map<number, (() => boolean)[]>()
      for (const trial of trials) {
        const reached = new Set<number>()
        record(reached)
        trial()
        record(undefined)
        for (const id of reached) reaching.set(id, [...(reaching.get(id) ?? []), trial])
      }
      return mutants.all.filter(({id}) => {
        switchTo(id)
        const survives = (reaching.get(id) ?? []).every(passes)
        switchTo(none)
        return survives
      })
    }
  }
}

/** What a mutant makes throw is noticed, too. */
function passes(trial: () => boolean): boolean {
  try {
    return trial()
  } catch {
    return false
  }
}
