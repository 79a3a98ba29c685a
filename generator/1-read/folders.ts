import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * The names of what lies in a folder; none where there is no such folder. Each is looked into once, when it is asked
 * for, and `onFolder` hears of that.
 *
 * @example
 * namesBelow('/work')('docs') // ['status.md', 'user.md']
 */
export function namesBelow(
  cwd: string,
  onFolder: (folder: string) => void = () => {}
): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (folder) => {
    const before = known.get(folder)
    if (before) return before
    onFolder(folder)
    const names = namesIn(resolve(cwd, folder))
    known.set(folder, names)
    return names
  }
}

/** The names in one folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
