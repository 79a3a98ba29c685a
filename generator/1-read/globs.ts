import {resolve} from 'node:path'
import picomatch from 'picomatch'
import {slashed} from './slashed.ts'

/** What a glob means on the disk. */
export interface Glob {
  /** The folder below which everything lies that it matches, absolute. */
  readonly base: string
  /** How many levels below that it reaches. */
  readonly depth: number
  /** Whether it names what begins with a dot. */
  readonly hidden: boolean
  readonly matches: (path: string) => boolean
}

/**
 * A glob, relative to a folder. A name may hold any character, line breaks among them.
 *
 * @example
 * parseGlob('../*.md', '/work/docs') // {base: '/work', depth: 1, hidden: false, matches}
 */
export function parseGlob(glob: string, from: string): Glob {
  const {base, rest} = parted(glob, from)
  const matches = matcher([absoluteGlob(glob, from)], {nocase: true})
  return {
    base,
    depth: rest.some((part) => part.includes('**')) ? Number.POSITIVE_INFINITY : rest.length,
    hidden: rest.some((part) => /(?:^|[{,(|])\./.test(part)),
    matches: (path) => matches(slashed(path))
  }
}

/** Tells whether one of the globs matches a path with forward slashes. */
export function matcher(
  globs: readonly string[],
  {nocase = false, dot = false} = {}
): (path: string) => boolean {
  // With the flag `s`, `**` goes on behind a line break.
  return picomatch([...globs], {dot, flags: nocase ? 'is' : 's'})
}

/** `absoluteGlob('../*.md', '/work/docs')` is `/work/*.md`. */
export function absoluteGlob(glob: string, from: string): string {
  const {base, rest} = parted(glob, from)
  return [escapeGlob(slashed(base).replace(/\/$/, '')), ...rest].join('/')
}

/** Whether a pattern is one: a name may hold what looks like one, and is looked for first. */
export function isGlob(pattern: string): boolean {
  const {isGlob, negated} = picomatch.scan(pattern)
  return isGlob || negated
}

/** A path as a glob that matches nothing else. */
export function escapeGlob(path: string): string {
  return path.replaceAll(/[\\()[\]{}!*+?@|]/g, '\\$&')
}

/** A glob as the folder that it begins with and the parts that follow. */
function parted(glob: string, from: string): {readonly base: string; readonly rest: readonly string[]} {
  const parts = glob.replace(/(?<!\/)\/+$/, '').split('/')
  const magic = parts.findIndex((part) => /[*?[\]{}()!+@|]/.test(part))
  const fixed = magic === -1 ? parts : parts.slice(0, magic)
  return {base: resolve(from, fixed.map((part) => `${part}/`).join('')), rest: parts.slice(fixed.length)}
}
