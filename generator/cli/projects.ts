/** What commands do for each project of a config. */
import type {Outcome} from '../cache/run-cache.ts'
import type {ReadProject} from '../compile/shared-projects.ts'
import type {CompileOptions} from '../compile.ts'
import {defaults, type Options} from '../options.ts'
import type {Invocation} from './invocation.ts'
import type {Reported} from './report.ts'

/** The invocations with what their pages use of other projects. */
export async function withSharedTypes(invocations: readonly Invocation[]): Promise<readonly Invocation[]> {
  const [first] = invocations
  if (!first?.projects) return invocations
  const {sharedBy} = await import('../compile/shared-projects.ts')
  const {cwd} = first.options
  const all = await Promise.all([...first.projects].map(([name, options]) => readProject(name, options, cwd)))
  const shared = new Map(all.map((project) => [project.name, sharedBy(project, all)]))
  const imported = new Set([...shared.values()].flat().map(({name}) => name))
  return await Promise.all(
    invocations.map(async (invocation) => {
      const {project = '', options, contextPaths} = invocation
      // Pages that the command line names are others than those of the config, which are read already.
      const named = contextPaths && (await readProject(project, options, cwd))
      const used = named
        ? sharedBy(
            named,
            all.filter(({name}) => name !== project)
          )
        : shared.get(project)
      return {
        ...invocation,
        options: {
          ...options,
          ...(used?.length ? {shared: used} : {}),
          ...(imported.has(project) ? {isShared: true} : {})
        }
      }
    })
  )
}

async function readProject(
  name: string,
  options: Options & Pick<CompileOptions, 'pathsFrom'>,
  cwd: string
): Promise<ReadProject> {
  const {read} = await import('../1-read/read.ts')
  const {paths = defaults.paths, pathsFrom = cwd} = options
  const {sources} = await read(paths, {cwd, from: pathsFrom})
  return {name, options: {...options, cwd}, sources}
}

/** What was found in several projects, as if it were one. */
export function together<R extends Reported & Pick<Outcome, 'ok'>>(
  results: readonly R[]
): Reported & Pick<Outcome, 'ok'> {
  return {
    diagnostics: results.flatMap(({diagnostics}) => diagnostics),
    sources: results.flatMap(({sources}) => sources),
    timings: results.flatMap(({timings}) => timings),
    ok: results.every(({ok}) => ok)
  }
}
