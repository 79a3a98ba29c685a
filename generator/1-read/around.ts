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
  const folders = new Set(sources.map(({file}) => posix.dirname(file)))
  const beside = [...folders].map((folder) => `${escapeGlob(folder)}/*.{md,markdown}`)
  const linked = [...new Set(sources.flatMap(targets))].filter((file) =>
    existsSync(resolve(options.cwd, file))
  )
  const unsaved = [...(options.overlay?.keys() ?? [])]
  return (await read([...unsaved, ...beside, ...linked, ...patterns], options)).sources
}

/** Where links lead in the docs, by a glance at the text: `](../api/user-get.md` and `]: ../api/user-get.md`. */
function targets({file, text}: SourceFile): string[] {
  return [...text.matchAll(/\](?:\(|: )\s*<?([^\s()<>#?:]+)/g)].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(file), path)
    return path.startsWith('/') ? [] : [/\.md$/i.test(target) ? target : `${target}.md`]
  })
}
