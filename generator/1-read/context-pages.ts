import {existsSync} from 'node:fs'
import {posix, resolve} from 'node:path'
import type {SourceFile} from '../model/source-file.ts'
import {escapeGlob} from './globs.ts'
import {type ReadOptions, read} from './read.ts'

/**
 * Pages around others: those that patterns name, those that lie in the same folders, those that links lead to, and those
 * that an editor has not saved. What cannot be read, or is not there, is left out.
 *
 * @example
 * await readContextPages([{file: 'docs/user.md', text}], ['spec'], {cwd}) // those of `spec`, and those directly in `docs`
 */
export async function readContextPages(
  sources: readonly SourceFile[],
  patterns: readonly string[],
  options: ReadOptions
): Promise<SourceFile[]> {
  const unsaved = [...(options.unsavedFiles?.keys() ?? [])]
  const beside = siblingGlobs(sources.map(({file}) => file))
  const linked = linkTargets(sources).filter((file) => existsSync(resolve(options.cwd, file)))
  return (await read([...unsaved, ...beside, ...linked, ...patterns], options)).sources
}

/** What matches the pages in the folders of `files`. */
export function siblingGlobs(files: readonly string[]): readonly string[] {
  const folders = new Set(files.map((file) => posix.dirname(file)))
  return [...folders].map((folder) => `${escapeGlob(folder)}/*.{md,markdown}`)
}

/** Where links lead in the docs, by a glance at the text: `](../api/user-get.md` and `]: ../api/user-get.md`. */
export function linkTargets(sources: readonly SourceFile[]): readonly string[] {
  return [...new Set(sources.flatMap(targetsIn))]
}

function targetsIn({file, text}: SourceFile): string[] {
  return [...text.matchAll(/\](?:\(|: )\s*<?([^\s()<>#?:]+)/g)].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path)
    return path.startsWith('/') ? [] : [/\.md$/i.test(target) ? target : `${target}.md`]
  })
}
