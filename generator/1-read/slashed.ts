/** A path as pages are named, on any system: `docs\\user.md` -> `docs/user.md`. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
