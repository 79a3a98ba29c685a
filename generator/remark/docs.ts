import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {find} from '../1-read/find.ts'
import {slashed} from '../1-read/slashed.ts'
import {type CompileOptions, compile} from '../compile.ts'
import {type LoadedConfig, loadConfig} from '../config/load.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import {normalized, type SourceFile} from '../model/source-file.ts'
import {defaults, type Options} from '../options.ts'

/** Where the pages are that belong to a file, and by which rules they are checked. */
export interface DocsOptions
  extends Pick<Options, 'paths' | 'namespace' | 'rules' | 'overrides' | 'baseline'> {
  /** The config file; `false`: none. Default: the one that is found from the file's working folder upwards. */
  readonly config?: string | false
  /** Pages parsed before, by file, for an editor: it lints again and again, while files change on the disk. */
  readonly parsedPages?: Map<string, Page>
  /** What an editor shows, saved or not, by absolute path: files are linted among these texts. */
  readonly open?: ReadonlyMap<string, string>
}

/** What is found in one file, given the pages around it. */
export type FindingsOf = (file: VFile) => Promise<Diagnostic[]>

/** All pages that a file is among, and what they say together. */
export interface WholeDocs {
  /** The folder that names of files are relative to. */
  readonly folder: string
  readonly pages: readonly Page[]
  /** As read, unsaved text included. */
  readonly sources: readonly SourceFile[]
  readonly program: Program
}

export interface Docs {
  readonly findingsOf: FindingsOf
  /** For an editor, which gives `parsedPages`; undefined for a file that is none of the pages. */
  readonly wholeOf: (file: VFile) => Promise<WholeDocs | undefined>
}

/** How many files are linted one by one; whoever gives more has them all read at once. */
const few = 5

/**
 * Checks files among the pages of their config, with the text that they have, saved or not.
 *
 * @example
 * const {findingsOf} = docs({paths: ['docs']})
 * await findingsOf(new VFile({path: 'docs/user.md', value: '# user resource type\n'}))
 */
export function docs(docsOptions: DocsOptions): Docs {
  const {config: configFile, parsedPages, open = new Map<string, string>(), ...options} = docsOptions
  const configs = new Map<string, Promise<LoadedConfig>>()
  const saved = new Map<string, ReturnType<typeof compile>>()
  let count = 0

  /** How a file is read, and among which; undefined for one that is none of the pages. */
  const placeOf = async (file: VFile) => {
    const load = () => (configFile === false ? withoutConfig(file.cwd) : loadConfig(file.cwd, configFile))
    // An editor outlives what its config says.
    const loaded = await (parsedPages ? load() : once(configs, file.cwd, load))
    const cwd = loaded.folder
    const path = resolve(file.cwd, file.path || 'page.md')
    const config = {options: await optionsFor(path, loaded)}
    const nameOf = (path: string) => slashed(relative(cwd, path))
    const name = nameOf(path)
    const from = options.paths ? file.cwd : cwd
    const paths = options.paths ?? config.options.paths ?? usualPaths(from)
    const isPage = paths && (await pagesOf(paths, {cwd, from}))
    if (isPage && !isPage(path)) return undefined

    const settings: CompileOptions = {
      ...config.options,
      ...options,
      rules: {...config.options.rules, ...options.rules},
      overrides: [...(config.options.overrides ?? []), ...(options.overrides ?? [])],
      cwd,
      until: 'check',
      ...(parsedPages ? {parsedPages} : {})
    }
    const text = normalized(String(file))
    const others = [...open].filter(([other]) => isPage?.(other) ?? dirname(other) === dirname(path))
    const unsavedFiles = new Map([
      ...others.map(([other, text]) => [nameOf(other), normalized(text)] as const),
      [name, text]
    ])
    return {cwd, from, paths, name, text, settings, unsavedFiles}
  }

  const findingsOf: FindingsOf = async (file) => {
    count += 1
    const place = await placeOf(file)
    if (place === undefined) return []
    const {cwd, from, paths, name, text, settings, unsavedFiles} = place
    if (paths && !parsedPages && count > few) {
      const all = await once(saved, [cwd, ...paths].join('\0'), () =>
        compile({...settings, paths, pathsFrom: from})
      )
      const isSaved = all.sources.some((source) => source.file === name && source.text === text)
      if (isSaved) return all.diagnostics.filter(({source}) => source.file === name)
    }
    const contextPaths = (paths ?? []).map((pattern) => rebased(pattern, from, cwd))
    const {diagnostics} = await compile({...settings, paths: [name], contextPaths, unsavedFiles})
    return diagnostics.filter(({source}) => source.file === name)
  }

  const wholeOf: Docs['wholeOf'] = async (file) => {
    const place = await placeOf(file)
    if (place === undefined) return undefined
    const {cwd, from, name, settings, unsavedFiles} = place
    const paths = place.paths ?? [slashed(dirname(name))]
    const {sources, program} = await compile({...settings, paths, pathsFrom: from, unsavedFiles})
    return {folder: cwd, sources, pages: sources.flatMap(({file}) => parsedPages?.get(file) ?? []), program}
  }

  return {findingsOf, wholeOf}
}

/** Of a repository's markdown only the pages are ours, with one that is yet to be saved beside them. */
async function pagesOf(
  patterns: readonly string[],
  folders: {readonly cwd: string; readonly from: string}
): Promise<(path: string) => boolean> {
  const {files} = await find(patterns, folders)
  const paths = new Set(files.map((file) => file.path))
  const within = new Set(files.map((file) => dirname(file.path)))
  return (path) => paths.has(path) || (!existsSync(path) && within.has(dirname(path)))
}

/** Of a config with several projects, those of the first that the page belongs to. */
async function optionsFor(path: string, {options, projects, folder}: LoadedConfig): Promise<Options> {
  for (const project of projects?.values() ?? []) {
    const isPage = await pagesOf(project.paths ?? defaults.paths, {cwd: folder, from: folder})
    if (isPage(path)) return project
  }
  return options
}

async function withoutConfig(folder: string): Promise<LoadedConfig> {
  return {options: {}, folder}
}

/** Where nobody says which pages there are: `spec`, or those beside the file. */
function usualPaths(from: string): readonly string[] | undefined {
  return defaults.paths.every((path) => existsSync(resolve(from, path))) ? defaults.paths : undefined
}

/** `docs`, named from one folder, as it is named from another. */
function rebased(pattern: string, from: string, to: string): string {
  const [, not = '', path = ''] = /^(!?)(.*)$/s.exec(pattern) ?? []
  return from === to ? pattern : `${not}${slashed(relative(to, resolve(from, path))) || '.'}`
}

function once<T>(started: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = started.get(key) ?? make()
  started.set(key, found)
  return found
}
