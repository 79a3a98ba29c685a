import {realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * Paths without those that reach the same file through a linked folder: a folder may be linked into itself. Where the
 * file is comes first, else the shortest way to it.
 *
 * @example
 * uniqueFiles(['/docs/a.md', '/docs/again/a.md']) // ['/docs/a.md'], where `again` is a link to `.`
 */
export function uniqueFiles(paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => dirname(path)))
  const real = new Map([...folders].map((folder) => [folder, realOf(folder)]))
  if ([...real].every(([folder, place]) => folder === place)) return [...paths]
  const detour = (path: string): number => (real.get(dirname(path)) === dirname(path) ? 0 : path.length)
  const chosen = new Map<string, string>()
  for (const path of [...paths].sort((a, b) => detour(a) - detour(b) || (a < b ? -1 : 1))) {
    const place = join(real.get(dirname(path)) ?? '', basename(path))
    if (!chosen.has(place)) chosen.set(place, path)
  }
  return [...chosen.values()]
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
