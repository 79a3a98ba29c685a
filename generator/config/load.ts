import {existsSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {type Loader, lilconfig} from 'lilconfig'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Config, Options} from '../options.ts'
import {parseJson, placeInJson} from './json-config.ts'
import {importModule} from './module-config.ts'
import {configExtensions} from './names.ts'
import {configFault, projectOptions} from './projects.ts'
import {type Fault, validateOptions} from './validate.ts'

/** A config as found; without a file: nothing, from the working directory. */
export interface LoadedConfig {
  readonly options: Options
  /** The options of each project, by name, over those of all. */
  readonly projects?: ReadonlyMap<string, Options>
  /** The folder that the config's paths are relative to. */
  readonly folder: string
  /** Absolute. */
  readonly file?: string
  /** Configs that lie beside it and are not read, absolute. */
  readonly passedOver?: readonly string[]
}

const names = configExtensions.map((extension) => `typedown.config.${extension}`)
const searchPlaces = [...names, ...names.map((name) => `.config/${name}`), 'package.json']

/**
 * The config that `file` names, or that is found in `cwd` or the nearest folder above: a
 * `typedown.config.ts` (or `.js`, `.mjs`, `.json` ...), one in `.config/`, or `"typedown"` in a `package.json`.
 */
export async function loadConfig(cwd: string, file?: string): Promise<LoadedConfig> {
  const nameOf = (path: string): string => relative(cwd, path) || path
  const loaders = Object.fromEntries(
    configExtensions.map((extension) => [
      `.${extension}`,
      extension === 'json' ? parseNamed(nameOf) : loader(nameOf, importModule)
    ])
  )
  refuseOthers(cwd, file)
  const finder = lilconfig('typedown', {searchPlaces, loaders, cache: false, stopDir: '/'})
  const found = await (file === undefined ? search(finder, cwd) : named(finder, cwd, file))
  if (!found) return {options: {}, folder: cwd}
  const {filepath, config, isEmpty = false} = found
  const folder = folderOf(filepath)
  const where = nameOf(filepath)
  const fault = isEmpty ? undefined : configFault(config)
  if (fault) throw new UsageError(`${where}${await faultPosition(filepath, fault)}: ${fault.message}`)
  const passedOver = file === undefined ? besides(filepath, folder) : []
  const {projects, ...rest}: Config = isEmpty ? {} : config
  const options = validateOptions(rest, where)
  return {
    options,
    folder,
    ...(projects ? {projects: projectOptions(options, projects, where)} : {}),
    file: filepath,
    ...(passedOver.length > 0 ? {passedOver} : {})
  }
}

/** A folder or a pipe of a config's name: reading it fails, or never ends. */
function refuseOthers(cwd: string, file: string | undefined): void {
  const paths = file === undefined ? placesFrom(cwd) : [resolve(cwd, file)]
  const other = paths.find((path) => statOf(path)?.isFile() === false)
  if (other !== undefined)
    throw new UsageError(
      `${relative(cwd, other) || other}: it is ${statOf(other)?.isDirectory() ? 'a folder' : 'neither a file nor a folder'}; a config is a file`
    )
}

/** Up to the first folder that has a config. */
function placesFrom(folder: string): string[] {
  const places = searchPlaces.map((place) => join(folder, place))
  const found = places.slice(0, -1).find((path) => statOf(path) !== undefined)
  if (found !== undefined) return [found]
  const parent = dirname(folder)
  return [...places, ...(parent === folder ? [] : placesFrom(parent))]
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function besides(file: string, folder: string): string[] {
  const files = searchPlaces.slice(0, -1).map((place) => join(folder, place))
  return files.filter((path) => path !== file && existsSync(path))
}

/** Where in the file a fault lies, as far as that is known without running it. */
async function faultPosition(file: string, {path}: Fault): Promise<string> {
  if (!file.endsWith('.json')) return ''
  return await placeInJson(file, basename(file) === 'package.json' ? ['typedown', ...path] : path)
}

function parseNamed(nameOf: (file: string) => string): Loader {
  return (file, content) => parseJson(content, nameOf(file))
}

async function search(finder: ReturnType<typeof lilconfig>, cwd: string) {
  try {
    return await finder.search(cwd)
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error && 'path' in error)) throw error
    throw new UsageError(`${relative(cwd, String(error.path))}: ${reasonOf(error)}`)
  }
}

async function named(finder: ReturnType<typeof lilconfig>, cwd: string, file: string) {
  if (!configExtensions.some((extension) => file.endsWith(`.${extension}`))) {
    throw new UsageError(
      `${file}: expected a .ts, .js, .mjs, .cjs or .json file${suggestion(basename(file), names)}`
    )
  }
  try {
    return await finder.load(resolve(cwd, file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

/** `.config/typedown.config.ts` speaks for the folder that holds `.config`. */
function folderOf(file: string): string {
  const folder = dirname(file)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

function loader(nameOf: (file: string) => string, load: (file: string, content: string) => unknown): Loader {
  return async (file, content) => {
    try {
      return await load(file, content)
    } catch (error) {
      if (error instanceof UsageError) throw error
      const message = error instanceof Error ? error.message : String(error)
      const [line = ''] = message.split('\n')
      throw new UsageError(`${nameOf(file)}${placeIn(error, file)}: ${line.trim()}`)
    }
  }
}

/**
 * `:3:20`, where a compiler's message ends in it: what follows its first line is not shown. Of what a config throws as
 * it runs, `:3`: it is compiled line by line, and columns shift.
 */
function placeIn(error: unknown, file: string): string {
  if (!(error instanceof Error)) return ''
  const place = error.message.trimEnd().split(`${file}:`).at(1)
  if (place && /^\d+:\d+$/.test(place)) return `:${place}`
  const line = error.stack
    ?.split(`${file}:`)
    .at(1)
    ?.match(/^\d+(?=:\d)/)?.[0]
  return line === undefined ? '' : `:${line}`
}
