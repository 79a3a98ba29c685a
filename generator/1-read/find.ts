import {type Stats, statSync} from 'node:fs'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import type {Diagnostic} from '../model/program.ts'
import {excluder} from './exclude.ts'
import {namesIn} from './folders.ts'
import {isGlob, parseGlob} from './globs.ts'
import {isPermissionError} from './permission-error.ts'
import {slashed} from './slashed.ts'
import {uniqueFiles} from './unique-files.ts'
import {type Entry, walk} from './walk.ts'

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

const pages = /\.(?:mdx?|markdown)$/i

/** Whether a path is named like a page. */
export function isPage(path: string): boolean {
  return pages.test(path)
}

/** The files that `patterns` name, each once, sorted by name, and the patterns that name none. */
export function find(
  patterns: readonly string[],
  folders: Folders
): {files: FoundFile[]; diagnostics: Diagnostic[]} {
  const found = new Map<string, FoundFile>()
  const diagnostics: Diagnostic[] = []
  const isLeftOut = excluder(patterns, folders.from)
  for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
    const matches = findOne(pattern, folders)
    diagnostics.push(
      ...matches.diagnostics.filter(({source}) => !isLeftOut(resolve(folders.cwd, source.file)))
    )
    for (const path of matches.paths.filter((path) => !isLeftOut(path)))
      found.set(path, {file: nameOf(path, folders.cwd), path})
  }
  if (patterns.length > 0 && found.size === 0 && diagnostics.length === 0)
    diagnostics.push(nothingLeft(patterns))
  const files = uniqueFiles([...found.keys()]).flatMap((path) => found.get(path) ?? [])
  return {files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), diagnostics}
}

interface Matches {
  readonly paths: string[]
  readonly diagnostics: Diagnostic[]
}

/** One pattern: a file, a folder, or a glob; what exists under that very name comes first. */
function findOne(pattern: string, folders: Folders): Matches {
  const path = resolve(folders.from, pattern)
  const source = {file: pattern === '' ? '.' : nameOf(path, folders.cwd), line: 1, column: 1}
  const stats = pattern === '' ? undefined : statOf(path)
  if (stats?.isFile()) return {paths: [path], diagnostics: []}
  if (stats?.isDirectory()) {
    const {paths, diagnostics} = within(pagesBelow(path), folders)
    if (isPage(path)) diagnostics.push(diagnostic('page-is-folder', source, {}))
    if (paths.length === 0 && diagnostics.length === 0)
      diagnostics.push(diagnostic('no-pages-found', source, {pattern, folder: true}))
    return {paths, diagnostics}
  }
  if (stats)
    return {paths: [], diagnostics: [diagnostic('file-unreadable', source, {reason: 'it is not a file'})]}
  if (isDenied(path)) return {paths: [], diagnostics: [denial(path, folders)]}
  if (!isGlob(pattern)) return {paths: [], diagnostics: [notFound(pattern, path, source)]}
  const matched = within(pagesMatching(pattern, folders.from), folders)
  if (matched.paths.length > 0 || matched.diagnostics.length > 0) return matched
  return {
    paths: [],
    diagnostics: [diagnostic('no-pages-found', {...source, file: pattern}, {pattern, folder: false})]
  }
}

/** The pages among what lies below a folder, and what is named like a page and is none. */
function within(entries: Iterable<Entry>, folders: Folders): Matches {
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const {path, kind} of entries) {
    if (kind === 'file') paths.push(path)
    else diagnostics.push(noPage(path, kind, folders))
  }
  return {paths, diagnostics}
}

function noPage(path: string, kind: Exclude<Entry['kind'], 'file'>, folders: Folders): Diagnostic {
  if (kind === 'denied') return denial(path, folders, {folder: true})
  const source = {file: nameOf(path, folders.cwd), line: 1, column: 1}
  if (kind === 'folder') return diagnostic('page-is-folder', source, {})
  const reason = kind === 'other' ? 'it is not a file' : 'it is a link that leads nowhere'
  return diagnostic('file-unreadable', source, {reason})
}

/** Every page below a folder, and what is named like one. */
function* pagesBelow(folder: string): Generator<Entry> {
  for (const entry of walk(folder, {depth: Number.POSITIVE_INFINITY, hidden: false}))
    if (entry.kind === 'denied' || isPage(entry.path)) yield entry
}

/** The same of what a glob matches. */
function* pagesMatching(pattern: string, from: string): Generator<Entry> {
  const {base, matches, ...options} = parseGlob(pattern, from)
  for (const entry of walk(base, options))
    if (entry.kind === 'denied' || (isPage(entry.path) && matches(entry.path))) yield entry
}

/** Everything was left out: going on would remove all that was generated before. */
function nothingLeft(patterns: readonly string[]): Diagnostic {
  const pattern = patterns.join(' ')
  return diagnostic('no-pages-found', {file: pattern, line: 1, column: 1}, {pattern, folder: false})
}

function notFound(pattern: string, path: string, source: Diagnostic['source']): Diagnostic {
  const names = pattern === '' ? [] : namesIn(dirname(path))
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
  // What `relative` gives as well, in a hundredth of the time.
  const name = path.startsWith(cwd + sep) ? path.slice(cwd.length + 1) : relative(cwd, path)
  return slashed(name) || '.'
}

/** A folder on the way may not be entered: nobody can say whether it is there. */
function isDenied(path: string): boolean {
  try {
    statSync(path)
    return false
  } catch (error) {
    return isPermissionError(error)
  }
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
