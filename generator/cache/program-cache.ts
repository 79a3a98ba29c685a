/** The two models that were compared last, by the pages that they were made of. */

import {settingsOf} from '../compile/settings.ts'
import type {CompileOptions} from '../compile.ts'
import type {Program} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import {buildId} from './inputs.ts'
import {cacheFolder} from './location.ts'
import {openPageCache, type PageCache} from './page-cache.ts'
import {digest, openStore} from './store.ts'

/** What a run that compares leaves for the next. */
export interface ProgramCache {
  readonly pageCache?: PageCache
  /** The model of the sources, made where neither of the last two is it. */
  readonly programOf: (sources: readonly SourceFile[], make: () => Promise<Program>) => Promise<Program>
  readonly keep: () => void
}

const slots = ['program-0', 'program-1'] as const

/** The cache of the options' folder; one that keeps nothing where there is none. */
export function openProgramCache(options: CompileOptions, note: (text: string) => void): ProgramCache {
  const {cwd = process.cwd()} = options
  const folder = cacheFolder(cwd, options)
  const build = buildId()
  if (folder === undefined || build === undefined)
    return {programOf: (_, make) => make(), keep: () => undefined}
  const store = openStore(folder, note)
  const pageCache = openPageCache(store, build)
  const {namespace, dialect, dialects} = settingsOf(options)
  const settings = JSON.stringify([build, process.version, namespace, dialect, dialects])
  const used = new Map<string, Program>()
  return {
    pageCache,
    programOf: async (sources, make) => {
      const key = digest(settings, ...sources.flatMap(({file, text}) => [file, '\0', text, '\0']))
      const slot = slots.find((name) => store.get(`${name}-key`) === key)
      const program = used.get(key) ?? (slot && store.get<Program>(slot)) ?? (await make())
      used.set(key, program)
      return program
    },
    keep: () => {
      pageCache.keep()
      for (const [at, [key, program]] of [...used].entries()) {
        const slot = slots[at]
        if (slot === undefined || store.get(`${slot}-key`) === key) continue
        store.put(slot, {...program, diagnostics: []})
        store.put(`${slot}-key`, key)
      }
    }
  }
}
