import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {type Compilation, compile} from '../compile.ts'
import {type LoadedConfig, loadConfig} from '../config/load.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import {defaults, type Options} from '../options.ts'

/** Where the pages are that belong to a file, and by which rules they are checked. */
export interface DocsOptions
  extends Pick<Options, 'paths' | 'namespace' | 'rules' | 'overrides' | 'baseline'> {
  /** The config file; `false`: none. Default: the one that is found from the file's working folder upwards. */
  readonly config?: string | false
  /** Pages parsed before, by file, for those who lint again and again. */
  readonly memory?: Map<string, Page>
}

/** What is found in one file, given the pages around it. */
export type FindingsOf = (file: VFile) => Promise<Diagnostic[]>

/**
 * Checks files among the pages of their config, which are read once. A file whose text is not what the disk
 * has, as in an editor, is checked with its own text.
 *
 * @example
 * const findingsOf = docs({paths: ['docs']})
 * await findingsOf(new VFile({path: 'docs/user.md', value: '# user resource type\n'}))
 */
export function docs(given: DocsOptions): FindingsOf {
  const {config: configFile, memory = new Map<string, Page>(), ...options} = given
  const configs = new Map<string, Promise<LoadedConfig>>()
  const saved = new Map<string, Promise<Compilation>>()

  return async (file) => {
    const config = await once(configs, file.cwd, () =>
      configFile === false ? withoutConfig(file.cwd) : loadConfig(file.cwd, configFile)
    )
    const path = resolve(file.cwd, file.path || 'page.md')
    const name = relative(config.folder, path).replaceAll('\\', '/')
    const from = options.paths ? file.cwd : config.folder
    const settings = {
      ...config.options,
      ...options,
      rules: {...config.options.rules, ...options.rules},
      overrides: [...(config.options.overrides ?? []), ...(options.overrides ?? [])],
      paths: options.paths ?? config.options.paths ?? usualPaths(from, dirname(path)),
      from,
      cwd: config.folder,
      until: 'check',
      memory
    } as const
    const key = [config.folder, ...settings.paths].join('\0')
    const base = await once(saved, key, () => compile(settings))
    if (!isPage(base, name, path)) return []
    const text = String(file)
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n')
    const isSaved = base.sources.some((source) => source.file === name && source.text === text)
    const {diagnostics} = isSaved ? base : await compile({...settings, overlay: new Map([[name, text]])})
    return diagnostics.filter(({source}) => source.file === name)
  }
}

/** Of a repository's markdown only the pages are ours, with one that is yet to be saved beside them. */
function isPage({sources, diagnostics}: Compilation, name: string, path: string): boolean {
  const files = [...sources.map(({file}) => file), ...diagnostics.map(({source}) => source.file)]
  return files.includes(name) || (!existsSync(path) && files.some((file) => dirname(file) === dirname(name)))
}

async function withoutConfig(folder: string): Promise<LoadedConfig> {
  return {options: {}, folder}
}

/** Where nobody says which pages there are: `spec`, or those beside the file. */
function usualPaths(from: string, folder: string): readonly string[] {
  return defaults.paths.every((path) => existsSync(resolve(from, path))) ? defaults.paths : [folder]
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
