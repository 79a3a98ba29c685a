import {relative, resolve, sep} from 'node:path'
import {excluder} from './exclude.ts'
import {isPage} from './find.ts'
import {isGlob, parseGlob} from './globs.ts'
import {slashed} from './slashed.ts'

/**
 * The pages that files, folders and globs name, as `find` has them, among paths that need not be on the disk.
 *
 * @example
 * pick(['docs', '!docs/old'], ['/work/docs/a.md', '/work/docs/old/b.md'], '/work') // ['/work/docs/a.md']
 */
export function pick(patterns: readonly string[], paths: readonly string[], from: string): string[] {
  const isExcluded = excluder(patterns, from)
  const picked = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap((pattern) => pickOne(pattern, paths, from))
  return [...new Set(picked)].filter((path) => !isExcluded(path)).sort()
}

function pickOne(pattern: string, paths: readonly string[], from: string): string[] {
  const target = resolve(from, pattern)
  if (paths.includes(target)) return [target]
  const below = paths.filter((path) => path.startsWith(target.endsWith(sep) ? target : target + sep))
  if (below.length > 0) return below.filter((path) => isPage(path) && isEntered(path, target, false))
  if (!isGlob(pattern)) return []
  const {base, hidden, matches} = parseGlob(pattern, from)
  return paths.filter((path) => isPage(path) && matches(path) && isEntered(path, base, hidden))
}

/** Packages and hidden folders are not looked into. */
function isEntered(path: string, base: string, hidden: boolean): boolean {
  return slashed(relative(base, path))
    .split('/')
    .every((name) => name !== 'node_modules' && (hidden || !name.startsWith('.')))
}
