import {createRequire} from 'node:module'
import {basename, dirname, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Loader, lilconfig} from 'lilconfig'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Options} from '../options.ts'
import {configExtensions} from './names.ts'
import {isRecord} from './shapes.ts'
import {validateOptions} from './validate.ts'

/** A config as found; without a file: nothing, from the working folder. */
export interface LoadedConfig {
  readonly options: Options
  /** The folder that the config's paths are relative to. */
  readonly folder: string
  /** Absolute. */
  readonly file?: string
}

const names = configExtensions.map((extension) => `typedown.config.${extension}`)
const searchPlaces = [...names, ...names.map((name) => `.config/${name}`), 'package.json']

/**
 * The config that `file` names, or that is found in `cwd` or the nearest folder above: a
 * `typedown.config.ts` (or `.js`, `.mjs`, `.json` ...), one in `.config/`, or `"typedown"` in a `package.json`.
 */
export async function loadConfig(cwd: string, file?: string): Promise<LoadedConfig> {
  const loaders = Object.fromEntries(
    configExtensions.map((extension) => [
      `.${extension}`,
      loader(cwd, extension === 'json' ? parseJson : importModule)
    ])
  )
  const finder = lilconfig('typedown', {searchPlaces, loaders, cache: false, stopDir: '/'})
  const found = await (file === undefined ? search(finder, cwd) : named(finder, cwd, file))
  if (!found) return {options: {}, folder: cwd}
  const where = relative(cwd, found.filepath) || found.filepath
  return {
    options: found.isEmpty ? {} : validateOptions(found.config, where),
    folder: folderOf(found.filepath),
    file: found.filepath
  }
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
      `${file}: a config is a .ts, .js, .mjs, .cjs or .json file${suggestion(basename(file), names)}`
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

function loader(cwd: string, load: (file: string, content: string) => unknown): Loader {
  return async (file, content) => {
    try {
      return await load(file, content)
    } catch (error) {
      if (error instanceof UsageError) throw error
      const message = error instanceof Error ? error.message : String(error)
      const [line = ''] = message.split('\n')
      throw new UsageError(`${relative(cwd, file) || file}${placeIn(message, file)}: ${line.trim()}`)
    }
  }
}

/** `:3:20`, where a compiler's message ends in it: what follows its first line is not shown. */
function placeIn(message: string, file: string): string {
  const place = message.trimEnd().split(`${file}:`).at(1)
  return place && /^\d+:\d+$/.test(place) ? `:${place}` : ''
}

function parseJson(_file: string, content: string): unknown {
  return JSON.parse(content)
}

/**
 * Runs a config written in TypeScript or JavaScript; `typedown` is this package where the project has none. The text
 * is always compiled: Node would remember a module by its name, and watching reads the config again.
 */
async function importModule(file: string, content: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const jiti = createJiti(file, {
    moduleCache: false,
    fsCache: false,
    interopDefault: false,
    ...(hasTypedown(file) ? {} : {alias: {typedown: ownIndex()}})
  })
  const module = await jiti.evalModule(content, {filename: file, async: true, forceTranspile: true})
  const isCommonJs = !isRecord(module) || !module.__esModule
  const config = isCommonJs ? module : module.default
  if (config === undefined || (isCommonJs && isEmpty(module)))
    throw new Error('it has no default export; write `export default defineConfig({...})`')
  return config
}

/** What a module is that exports nothing. */
function isEmpty(module: unknown): boolean {
  return isRecord(module) && Object.keys(module).length === 0
}

function hasTypedown(file: string): boolean {
  try {
    createRequire(file).resolve('typedown')
    return true
  } catch {
    return false
  }
}

/** This package's index, beside this file compiled or not. */
function ownIndex(): string {
  return fileURLToPath(new URL(`../index${import.meta.url.slice(-3)}`, import.meta.url))
}
