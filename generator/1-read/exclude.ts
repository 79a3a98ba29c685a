import {resolve, sep} from 'node:path'
import {absoluteGlob, matcher} from './globs.ts'
import {slashed} from './slashed.ts'

/**
 * Whether a path is left out by the `!pattern`s among `patterns`: files, folders with all that lies below them, globs of
 * both.
 *
 * @example
 * excluder(['docs', '!docs/old', '!docs/*-draft.md'], '/work')('/work/docs/old/a.md') // true
 */
export function excluder(patterns: readonly string[], from: string): (path: string) => boolean {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const places = excluded.map((pattern) => resolve(from, pattern))
  const matches = matcher(
    excluded.map((pattern) => absoluteGlob(pattern, from)).flatMap((glob) => [glob, `${glob}/**`]),
    {dot: true}
  )
  return (path) =>
    places.some((place) => path === place || path.startsWith(place + sep)) || matches(slashed(path))
}
