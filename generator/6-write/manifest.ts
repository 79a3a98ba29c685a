/** The list of files that we wrote, kept beside them, with a hash of what each held. */
import {type CurrentFile, type EmittedFile, hashOf} from '../model/emitted-file.ts'
import {manifestName} from './names.ts'

/** Hashes by path: several after a merge, none in a manifest that was written before there were any. */
export type Manifest = ReadonlyMap<string, ReadonlySet<string>>

const headline = '# Made by `typedown generate`, which replaces and removes these files and no others.'

/**
 * The manifest of `files`, one path a line, so that merging two branches merges it too.
 *
 * @example
 * manifestOf([{path: 'index.ts', text: '…'}])
 * // {path: '.typedown-manifest', text: '# Made by …\nindex.ts 3b1d0f0c5e9a4c7d8e2f6a1b9c0d4e5f\n'}
 */
export function manifestOf(files: readonly (EmittedFile | CurrentFile)[]): EmittedFile {
  const lines = files.map((file) => `${file.path} ${'hash' in file ? file.hash : hashOf(file.text)}`).sort()
  return {path: manifestName, text: `${[headline, ...lines].join('\n')}\n`}
}

/**
 * Reads a manifest. Anyone may have edited it: lines that name what we never write are left out.
 *
 * @example
 * readManifest('index.ts 3b1d0f0c5e9a4c7d8e2f6a1b9c0d4e5f\n../a.ts\n.git/config\n') // only index.ts
 */
export function readManifest(text: string): Manifest {
  const manifest = new Map<string, Set<string>>()
  for (const line of text.split(/\r?\n/)) {
    const [, path = '', hash] = /^(.*) ([0-9a-f]{32})$/.exec(line) ?? /^(.*)$/.exec(line) ?? []
    if (line.startsWith('#') || !isWritable(path)) continue
    const hashes = manifest.get(path) ?? new Set()
    manifest.set(path, hash === undefined ? hashes : hashes.add(hash))
  }
  return manifest
}

/** A part of a path that is empty, hidden or installed. */
const reserved = /(?:^|[/\\])(?:\.|(?:node_modules)?(?:[/\\]|$))/

/** Whether we would ever write there: inside the folder, and in nothing that is hidden or installed. */
export function isWritable(path: string): boolean {
  return !reserved.test(path) && !/^[a-z]:/i.test(path)
}
