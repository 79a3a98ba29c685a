import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {reasonOf} from '../diagnostics/system-error.ts'
import type {Diagnostic} from '../model/program.ts'
import {normalized, type SourceFile} from '../model/source-file.ts'
import {decode} from './decode.ts'
import {type FoundFile, find} from './find.ts'
import {slashed} from './slashed.ts'

/** The longest page that is read, in bytes; the longest of Microsoft Graph's has 82 kB. */
const limit = 2_000_000

export interface ReadOptions {
  /** The folder that the names of files are relative to. */
  readonly cwd: string
  /** The folder that the patterns are relative to. Default: `cwd`. */
  readonly from?: string
  /** Texts that take the place of the files', by file: what an editor has not saved. A pattern may name one that is new. */
  readonly unsavedFiles?: ReadonlyMap<string, string>
}

/**
 * The pages that files, folders and globs name (`!glob` leaves out), sorted by name, each once. What cannot
 * be read becomes a diagnostic; the others are read all the same.
 *
 * @example
 * await read(['spec', 'more/*.md'], {cwd: process.cwd()})
 * // {sources: [{file: 'more/a.md', text: '# a\n'}, {file: 'spec/b.md', …}], diagnostics: []}
 */
export async function read(
  patterns: readonly string[],
  {cwd, from = cwd, unsavedFiles = new Map()}: ReadOptions
): Promise<{sources: SourceFile[]; diagnostics: Diagnostic[]}> {
  const nameOf = (pattern: string) => slashed(relative(cwd, resolve(from, pattern)))
  const unsaved = new Map([...unsavedFiles].map(([file, text]) => [file, normalized(text)]))
  const isShown = (pattern: string) => unsaved.has(nameOf(pattern))
  const {files, diagnostics} = find(
    patterns.filter((pattern) => !isShown(pattern)),
    {cwd, from}
  )
  const texts = new Map<string, string>()
  for (const file of patterns.filter(isShown).map(nameOf)) texts.set(file, unsaved.get(file) ?? '')
  for (const found of files.filter(({file}) => !texts.has(file))) {
    const text = unsaved.get(found.file) ?? readText(found)
    if (typeof text === 'string') texts.set(found.file, text)
    else diagnostics.push(text)
  }
  const sources = [...texts].map(([file, text]) => ({file, text}))
  return {sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)), diagnostics}
}

/** The text of a file, or why it cannot be read. */
export function readText({file, path}: FoundFile): string | Diagnostic {
  const start = {file, line: 1, column: 1}
  try {
    const {bytes, size} = firstBytes(path)
    return size > limit
      ? diagnostic('file-too-large', start, {size: megabytes(size), limit: megabytes(limit)})
      : decode(file, bytes)
  } catch (error) {
    return diagnostic('file-unreadable', start, {reason: reasonOf(error)})
  }
}

/**
 * No more than is needed to tell that a file is too long: the system's own files in `/proc` say that they are empty, and
 * have no end, or keep whoever reads them waiting.
 */
export function firstBytes(path: string): {readonly bytes: Buffer; readonly size: number} {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const {size} = fstatSync(descriptor)
    if (size > limit) return {bytes: Buffer.alloc(0), size}
    const buffer = Buffer.alloc(size === 0 ? limit + 1 : size + 1)
    let end = 0
    for (let read = 1; read > 0 && end < buffer.length; end += read)
      read = readSync(descriptor, buffer, end, buffer.length - end, null)
    return {bytes: buffer.subarray(0, end), size: Math.max(size, end)}
  } finally {
    closeSync(descriptor)
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
