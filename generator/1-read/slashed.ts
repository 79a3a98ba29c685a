import {sep} from 'node:path'

/** A path as pages are named, on any system: on Windows `docs\\user.md` -> `docs/user.md`. Elsewhere `\` is a letter. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
