import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * The names of what lies in a folder; none where there is no such folder. Each is looked into once, when it is asked
 * for.
 *
 * @example
 * namesBelow('/work')('docs') // ['status.md', 'user.md']
 */
export function namesBelow(cwd: string): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (folder) => {
    const names = known.get(folder) ?? entriesOf(resolve(cwd, folder))
    known.set(folder, names)
    return names
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
