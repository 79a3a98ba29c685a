import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {stageName} from '../6-write/names.ts'
import type {CompileOptions} from '../compile.ts'
import {type LoadedConfig, loadConfig} from '../config/load.ts'
import {overlaid} from '../config/projects.ts'
import {validateOptions} from '../config/validate.ts'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {escaped} from '../diagnostics/text.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {defaults, type Options} from '../options.ts'
import {type OptionFlags, optionsIn} from './flags.ts'
import type {Output, Terminal} from './terminal.ts'

/** The command line and the config, together. */
export interface Invocation {
  readonly options: CompileOptions & {readonly cwd: string}
  /** Of the config, or the usual ones, where the command line names others: these may be some of them. */
  readonly contextPaths?: readonly string[]
  /** The config file, absolute. */
  readonly config?: string
  /** The name of the project, where the config has several. */
  readonly project?: string
  /** The options of all of them. */
  readonly projects?: ReadonlyMap<string, Options>
}

interface Needs {
  /** Whether the command cannot do without pages. Default: true. */
  readonly needsPages?: boolean
}

/**
 * Lays the command line over the config. The config's paths are relative to its folder, those of the command
 * line to the working directory; files are named relative to the config's folder, so that what is generated is the
 * same from wherever it is generated. Of a config with several projects, one must be named.
 */
export async function resolveInvocation(
  paths: readonly string[],
  flags: OptionFlags,
  terminal: Terminal,
  needs: Needs = {}
): Promise<Invocation> {
  return onlyProject(await resolveInvocations(paths, flags, terminal, needs), 'this command')
}

/** The invocation, if it is one; several are a usage error. */
export function onlyProject(invocations: readonly Invocation[], what: string): Invocation {
  const [invocation, ...others] = invocations
  if (invocation !== undefined && others.length === 0) return invocation
  throw new UsageError(
    `${what} works on one project, and the config has several: name one, such as --project ${invocation?.project}`
  )
}

/** One for each project of a config; of a config without projects, its own. */
export function invocationsOf({options, projects, folder, file}: LoadedConfig): Invocation[] {
  const invocation = (options: Options): Invocation => ({
    options: {...options, cwd: folder},
    ...(file === undefined ? {} : {config: file})
  })
  if (projects === undefined) return [invocation(options)]
  return [...projects].map(([project, options]) => ({...invocation(options), project, projects}))
}

/** The same for each project of the config, or for those that the command line names. */
export async function resolveInvocations(
  paths: readonly string[],
  flags: OptionFlags,
  {cwd, stderr}: Terminal,
  {needsPages = true}: Needs = {}
): Promise<readonly Invocation[]> {
  const config: LoadedConfig =
    flags.config === false ? {options: {}, folder: cwd} : await loadConfig(cwd, flags.config)
  if (config.file !== undefined && config.passedOver) {
    const [read, ...others] = [config.file, ...config.passedOver].map((path) => relative(cwd, path))
    stderr.write(`typedown: ${escaped(`using ${read}, ignoring ${others.join(' and ')}`)}\n`)
  }
  const asked = validateOptions(
    optionsIn(flags, (path) => resolve(cwd, path)),
    'command line'
  )
  checkNames(config, flags.project)
  const chosen = invocationsOf(config).filter(
    ({project}) => project === undefined || (flags.project?.includes(project) ?? true)
  )
  if (chosen.length > 1) refuseForSeveral(chosen, paths, asked)
  const {out: _, ...forAll} = asked
  const projects =
    config.projects && new Map([...config.projects].map(([name, one]) => [name, withAsked(one, forAll)]))
  const invocations = chosen.map((invocation): Invocation => {
    const {options} = invocation
    const areNamed = paths.length > 0 || options.paths !== undefined
    if (needsPages && !areNamed && !defaults.paths.some((path) => existsSync(join(config.folder, path))))
      throw new UsageError('no pages given: name them, as in `typedown lint docs`, or run `typedown init`')
    return {
      ...invocation,
      options: {
        ...withAsked(options, asked),
        ...(paths.length > 0 ? {paths, pathsFrom: cwd} : {}),
        cwd: config.folder
      },
      ...(paths.length > 0 ? {contextPaths: options.paths ?? defaults.paths} : {}),
      ...(projects && {projects})
    }
  })
  for (const {options} of invocations)
    await completeWriting(resolve(config.folder, options.out ?? defaults.out), stderr)
  return invocations
}

/** The options of a config with those of the command line over them. */
function withAsked(options: Options, asked: Options): Options {
  // What is asked for now goes before what the config says of some pages.
  const everywhere = asked.rules === undefined ? [] : [{files: ['**'], rules: asked.rules}]
  return overlaid(options, {...asked, overrides: [...everywhere, ...(asked.overrides ?? [])]})
}

function checkNames({projects}: LoadedConfig, names: readonly string[] | undefined): void {
  if (names && projects === undefined) throw new UsageError('--project: the config has no projects')
  for (const name of names ?? [])
    if (projects && !projects.has(name)) {
      const hint = suggestion(name, projects.keys()) || `. Projects are ${[...projects.keys()].join(', ')}`
      throw new UsageError(`--project: no project is called ${JSON.stringify(name)}${hint}`)
    }
}

/** What belongs to one project alone. */
function refuseForSeveral([first]: readonly Invocation[], paths: readonly string[], asked: Options): void {
  const what = paths.length > 0 ? 'paths' : asked.out === undefined ? undefined : '--out'
  if (what !== undefined)
    throw new UsageError(
      `the config has several projects, and ${what} belong${what === 'paths' ? '' : 's'} to one: add --project, such as --project ${first?.project}`
    )
}

/** Whatever the command: what a run left half written that was killed is wrong for everybody. */
async function completeWriting(out: string, stderr: Output): Promise<void> {
  if (!existsSync(join(out, stageName))) return
  const {completeWrite} = await import('../6-write/write.ts')
  try {
    await completeWrite(out)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    stderr.write(`typedown: a run was killed as it wrote, and cannot be completed: ${error.message}\n`)
  }
}
