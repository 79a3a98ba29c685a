import {resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {escapePath} from 'tinyglobby'
import {slashed} from './slashed.ts'

/**
 * Whether a path is left out by the `!pattern`s among `patterns`: files, folders with all that lies below them, globs of
 * both.
 *
 * @example
 * leftOut(['docs', '!docs/old', '!docs/*-draft.md'], '/work')('/work/docs/old/a.md') // true
 */
export function leftOut(patterns: readonly string[], from: string): (path: string) => boolean {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const places = excluded.map((pattern) => resolve(from, pattern))
  const matches = picomatch(
    excluded.map((pattern) => absolute(pattern, from)).flatMap((glob) => [glob, `${glob}/**`]),
    {dot: true}
  )
  return (path) =>
    places.some((place) => path === place || path.startsWith(place + sep)) || matches(slashed(path))
}

/** `absolute('../*.md', '/work/docs')` is `/work/*.md`. */
function absolute(glob: string, from: string): string {
  const parts = glob.replace(/\/+$/, '').split('/')
  const magic = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part))
  const fixed = magic === -1 ? parts : parts.slice(0, magic)
  const base = slashed(resolve(from, fixed.map((part) => `${part}/`).join(''))).replace(/\/$/, '')
  return [escapePath(base), ...parts.slice(fixed.length)].join('/')
}
