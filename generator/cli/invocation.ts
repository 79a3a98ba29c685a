import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {stageName} from '../6-write/names.ts'
import type {CompileOptions} from '../compile.ts'
import {type LoadedConfig, loadConfig} from '../config/load.ts'
import {validateOptions} from '../config/validate.ts'
import {escaped} from '../diagnostics/text.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {defaults} from '../options.ts'
import {type OptionFlags, optionsIn} from './flags.ts'
import type {Output, Terminal} from './terminal.ts'

/** The command line and the config, together. */
export interface Invocation {
  readonly options: CompileOptions & {readonly cwd: string}
  /** Of the config, or the usual ones, where the command line names others: these may be some of them. */
  readonly contextPaths?: readonly string[]
  /** The config file, absolute. */
  readonly config?: string
}

/**
 * Lays the command line over the config. The config's paths are relative to its folder, those of the command
 * line to the working directory; files are named relative to the config's folder, so that what is generated is the
 * same from wherever it is generated.
 */
export async function resolveInvocation(
  paths: readonly string[],
  flags: OptionFlags,
  {cwd, stderr}: Terminal,
  {needsPages = true}: {readonly needsPages?: boolean} = {}
): Promise<Invocation> {
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
  const areNamed = paths.length > 0 || config.options.paths !== undefined
  if (needsPages && !areNamed && !defaults.paths.some((path) => existsSync(join(config.folder, path))))
    throw new UsageError('no pages given: name them, as in `typedown lint docs`, or run `typedown init`')
  const rules = {...config.options.rules, ...asked.rules}
  const changes = {...config.options.changes, ...asked.changes}
  // What is asked for now goes before what the config says of some pages.
  const everywhere = asked.rules === undefined ? [] : [{files: ['**'], rules: asked.rules}]
  const overrides = [...(config.options.overrides ?? []), ...everywhere, ...(asked.overrides ?? [])]
  await completeWriting(resolve(config.folder, asked.out ?? config.options.out ?? defaults.out), stderr)
  return {
    options: {
      ...config.options,
      ...asked,
      ...(paths.length > 0 ? {paths, pathsFrom: cwd} : {}),
      rules,
      changes,
      overrides,
      cwd: config.folder
    },
    ...(paths.length > 0 ? {contextPaths: config.options.paths ?? defaults.paths} : {}),
    ...(config.file === undefined ? {} : {config: config.file})
  }
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
