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
 * await readAround([{file: 'docs/user.md', text}], ['spec'], {cwd}) // those of `spec`, and those directly in `docs`
 */
export async function readAround(
  sources: readonly SourceFile[],
  patterns: readonly string[],
  options: ReadOptions
): Promise<SourceFile[]> {
  const unsaved = [...(options.overlay?.keys() ?? [])]
  const around = patternsAround(
    sources.map(({file}) => file),
    linkTargets(sources),
    options.cwd
  )
  return (await read([...unsaved, ...around, ...patterns], options)).sources
}

/** What names the pages beside `files`, and those of `targets` that are there. */
export function patternsAround(
  files: readonly string[],
  targets: readonly string[],
  cwd: string
): readonly string[] {
  const folders = new Set(files.map((file) => posix.dirname(file)))
  const beside = [...folders].map((folder) => `${escapeGlob(folder)}/*.{md,markdown}`)
  return [...beside, ...targets.filter((file) => existsSync(resolve(cwd, file)))]
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
