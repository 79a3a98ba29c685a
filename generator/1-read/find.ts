import {type Dirent, readdir, readdirSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {type FileSystemAdapter, glob, isDynamicPattern} from 'tinyglobby'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import type {Diagnostic} from '../model/program.ts'
import {leftOut} from './left-out.ts'
import {onceEach} from './once-each.ts'
import {slashed} from './slashed.ts'

/** Where patterns start, and where the names of files are counted from. */
export interface Folders {
  readonly cwd: string
  readonly from: string
}

/** A page on the disk. */
export interface FoundFile {
  /** As the program names it: relative to `cwd`, with forward slashes. */
  readonly file: string
  readonly path: string
}

/** Every page of a folder. */
const below = '**/*.{md,markdown}'

const pages = /\.(?:md|markdown)$/i

/** The files that `patterns` name, each once, sorted by name, and the patterns that name none. */
export async function find(
  patterns: readonly string[],
  folders: Folders
): Promise<{files: FoundFile[]; diagnostics: Diagnostic[]}> {
  const found = new Map<string, FoundFile>()
  const diagnostics: Diagnostic[] = []
  const isLeftOut = leftOut(patterns, folders.from)
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const matches = await findOne(pattern, folders)
    diagnostics.push(
      ...matches.diagnostics.filter(({source}) => !isLeftOut(resolve(folders.cwd, source.file)))
    )
    for (const path of matches.paths.filter((path) => !isLeftOut(path)))
      found.set(path, {file: nameOf(path, folders.cwd), path})
  }
  if (patterns.length > 0 && found.size === 0 && diagnostics.length === 0)
    diagnostics.push(nothingLeft(patterns))
  const files = onceEach([...found.keys()]).flatMap((path) => found.get(path) ?? [])
  return {files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), diagnostics}
}

interface Matches {
  readonly paths: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** One pattern: a file, a folder, or a glob; what exists under that very name comes first. */
async function findOne(pattern: string, folders: Folders): Promise<Matches> {
  const path = resolve(folders.from, pattern)
  const source = {file: pattern === '' ? '.' : nameOf(path, folders.cwd), line: 1, column: 1}
  const stats = pattern === '' ? undefined : statOf(path)
  if (stats?.isFile()) return {paths: [path], diagnostics: []}
  if (stats?.isDirectory()) {
    const within = await walk(below, path, folders)
    const diagnostics = [
      ...within.diagnostics,
      ...(pages.test(path) ? [diagnostic('page-is-folder', source, {})] : [])
    ]
    if (within.paths.length === 0 && diagnostics.length === 0) {
      diagnostics.push(diagnostic('no-pages-found', source, {pattern, folder: true}))
    }
    return {paths: within.paths, diagnostics}
  }
  if (stats)
    return {paths: [], diagnostics: [diagnostic('file-unreadable', source, {reason: 'it is not a file'})]}
  if (isDenied(path)) return {paths: [], diagnostics: [denial(path, folders)]}
  if (!isDynamicPattern(pattern)) return {paths: [], diagnostics: [notFound(pattern, path, source)]}
  const within = await walk(pattern, folders.from, folders)
  if (within.paths.length > 0 || within.diagnostics.length > 0) return within
  return {
    paths: [],
    diagnostics: [diagnostic('no-pages-found', {...source, file: pattern}, {pattern, folder: false})]
  }
}

/** What a glob matches below a folder; dot-folders and packages are not entered. */
async function walk(pattern: string, start: string, folders: Folders): Promise<Matches> {
  const denied = new Set<string>()
  const matches = await glob(pattern, {
    cwd: start,
    fs: noting(denied),
    absolute: true,
    expandDirectories: false,
    onlyFiles: false,
    caseSensitiveMatch: false,
    ignore: '**/node_modules/**'
  })
  const named = matches.filter((path) => pages.test(path.replace(/\/$/, '')))
  const paths = named.filter((path) => !path.endsWith('/')).map((path) => resolve(path))
  const within = pattern === below ? await foldersBelow(start) : paths.map((path) => dirname(path))
  return {
    paths,
    diagnostics: [
      ...named
        .filter((path) => path.endsWith('/'))
        .map((path) => nameOf(path, folders.cwd))
        .map((file) => diagnostic('page-is-folder', {file, line: 1, column: 1}, {})),
      ...unreadableIn(new Set(within), folders),
      ...[...denied].map((path) => denial(path, folders, {folder: true}))
    ]
  }
}

/** Writes down folders that may not be read: a glob passes by them, and their pages would be taken for gone. */
function noting(denied: Set<string>): FileSystemAdapter {
  return {
    readdir: new Proxy(readdir, {
      apply: (target, _self, [path, options, done]) =>
        target(path, options, (error, entries) => {
          if (isDenial(error)) denied.add(resolve(path))
          done(error, entries)
        })
    })
  }
}

async function foldersBelow(start: string): Promise<string[]> {
  const found = await glob('**', {
    cwd: start,
    absolute: true,
    onlyDirectories: true,
    ignore: '**/node_modules/**'
  })
  return [start, ...found.map((path) => resolve(path))]
}

/** What is named like a page and is neither a file nor a folder: pipes, links that lead nowhere. */
function unreadableIn(within: ReadonlySet<string>, folders: Folders): Diagnostic[] {
  return [...within].flatMap((folder) =>
    entriesOf(folder)
      .filter((entry) => pages.test(entry.name) && !entry.isFile() && !entry.isDirectory())
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        const stats = statOf(path)
        if (stats?.isFile() || stats?.isDirectory()) return []
        const reason = stats ? 'it is not a file' : 'it is a link that leads nowhere'
        return [
          diagnostic('file-unreadable', {file: nameOf(path, folders.cwd), line: 1, column: 1}, {reason})
        ]
      })
  )
}

/** Everything was left out: going on would remove all that was generated before. */
function nothingLeft(patterns: readonly string[]): Diagnostic {
  const pattern = patterns.join(' ')
  return diagnostic('no-pages-found', {file: pattern, line: 1, column: 1}, {pattern, folder: false})
}

function notFound(pattern: string, path: string, source: Diagnostic['source']): Diagnostic {
  const names = pattern === '' ? [] : entriesOf(dirname(path)).map((entry) => entry.name)
  const expected = didYouMean(basename(path), names).map(
    (name) => pattern.slice(0, -basename(path).length) + name
  )
  const note =
    'Paths stand on the command line, or in a config as `paths`; where neither names any, it is `spec`.'
  return diagnostic(
    'file-not-found',
    source,
    {path: pattern, near: expected[0]},
    {note, ...(expected.length > 0 ? {expected} : {})}
  )
}

function nameOf(path: string, cwd: string): string {
  return slashed(relative(cwd, path)) || '.'
}

/** A folder on the way may not be entered: nobody can say whether it is there. */
function isDenied(path: string): boolean {
  try {
    statSync(path)
    return false
  } catch (error) {
    return isDenial(error)
  }
}

function isDenial(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function denial(path: string, {cwd}: Folders, {folder = false} = {}): Diagnostic {
  const source = {file: nameOf(path, cwd), line: 1, column: 1}
  return diagnostic('file-unreadable', source, {reason: 'permission denied', folder})
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
