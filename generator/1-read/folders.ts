import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {once} from '../model/once.ts'

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
  return once((folder) => {
    onFolder(folder)
    return namesIn(resolve(cwd, folder))
  })
}

/** The names in one folder; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
