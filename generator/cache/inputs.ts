/** All that a run depends on, as a key. */
import {readFileSync, statSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {siblingGlobs} from '../1-read/context-pages.ts'
import {find} from '../1-read/find.ts'
import {namesIn} from '../1-read/folders.ts'
import {firstBytes} from '../1-read/read.ts'
import {walk} from '../1-read/walk.ts'
import {codeFolder} from '../code-folder.ts'
import {settingsOf} from '../compile/settings.ts'
import type {CompileOptions} from '../compile.ts'
import {type FileHashes, fileHashes} from './file-hashes.ts'
import {digest, type Store} from './store.ts'

/** What a run found out that it depends on beside the pages that it was asked about. */
export interface Dependencies {
  /** Files that its pages link to: those that are there are read as well. */
  readonly targets: readonly string[]
  /** Folders whose names its links are checked against. */
  readonly folders: readonly string[]
}

export interface Inputs {
  /** A name of the code. */
  readonly build: string
  /** Of options, code, templates and the pages that are asked about: under it lie the `Dependencies`. */
  readonly key: string
  /** Of these, and of what else the run depends on. */
  readonly keyWith: (dependencies: Dependencies) => string
  /** The pages that are asked about. */
  readonly files: readonly string[]
  /** Whether any of it may have changed after `time`. */
  readonly changedSince: (time: number) => boolean
  readonly keep: () => void
}

/** Looks at all that a run depends on; `undefined` where the code is no built package, and so has no name. */
export function inputsOf(options: CompileOptions, store: Store): Inputs | undefined {
  const build = buildId()
  if (build === undefined) return undefined
  const {cwd = process.cwd(), pathsFrom = cwd, contextPaths} = options
  const {paths, baseline} = settingsOf(options)
  const pages = fileHashes(store, `files-${digest(cwd)}`, hashOfPage)
  const folders = fileHashes(store, `folders-${digest(cwd)}`, (path) => digest(namesIn(path).join('\n')))
  const {files, diagnostics} = find(paths, {cwd, from: pathsFrom})
  const key = keyOf([
    keyOfCode(options, pages),
    diagnostics,
    files.map(({file, path}) => [file, pages.hashOf(path)]),
    baseline === undefined ? null : pages.hashOf(resolve(cwd, baseline))
  ])
  const named = files.map(({file}) => file)
  /** A target is a page, or hardly ever a folder of pages. */
  const pagesAt = (file: string): {readonly file: string; readonly path: string}[] => {
    const path = resolve(cwd, file)
    const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory()
    return isFolder ? find([file], {cwd, from: cwd}).files : [{file, path}]
  }
  return {
    build,
    key,
    files: named,
    keyWith: (dependencies) => {
      const contextPages = contextPaths ? [...siblingGlobs(named), ...contextPaths] : []
      const others = [...find(contextPages, {cwd, from: cwd}).files, ...dependencies.targets.flatMap(pagesAt)]
      for (const folder of new Set([...files, ...others].map(({path}) => dirname(path))))
        folders.hashOf(folder)
      return keyOf([
        key,
        dependencies,
        others.map(({file, path}) => [file, pages.hashOf(path) ?? null]),
        dependencies.folders.map((folder) => folders.hashOf(resolve(cwd, folder)) ?? null)
      ])
    },
    changedSince: (time) => pages.changedSince(time) || folders.changedSince(time),
    keep: () => {
      pages.keep()
      folders.keep()
    }
  }
}

/** Of options, code and templates: all that emitting depends on beside the pages. */
export function codeKey(options: CompileOptions, store: Store): string {
  const templates = fileHashes(store, 'templates', hashOfPage)
  const key = keyOfCode(options, templates)
  templates.keep()
  return key
}

function keyOfCode(options: CompileOptions, hashes: FileHashes): string {
  const {cwd = process.cwd(), pathsFrom = cwd, contextPaths, until, shared = [], isShared} = options
  const {cache, cacheDir, templates, baseline, ...settings} = settingsOf(options)
  const folders = [fileURLToPath(new URL('../templates/', codeFolder)), ...(templates ? [templates] : [])]
  return keyOf([
    buildId() ?? '',
    process.version,
    {until, contextPaths, settings, pathsFrom: relative(cwd, pathsFrom), isShared},
    shared.map(({name, options, pages, state}) => [name, settingsOf(options), pages, state]),
    folders.map((folder) => hashesBelow(folder, hashes))
  ])
}

function hashOfPage(path: string): string {
  return digest(firstBytes(path).bytes)
}

function hashesBelow(folder: string, hashes: FileHashes): unknown[] {
  return [...walk(folder, {depth: Number.POSITIVE_INFINITY, hidden: true})]
    .filter(({kind}) => kind === 'file')
    .map(({path}) => [relative(folder, path), hashes.hashOf(path) ?? null])
}

function keyOf(parts: unknown): string {
  return digest(JSON.stringify(parts))
}

/** Of the built code; sources have none, since they may change at any time. */
export function buildId(): string | undefined {
  try {
    return readFileSync(new URL('build-id.txt', codeFolder), 'utf8')
  } catch {
    return undefined
  }
}
