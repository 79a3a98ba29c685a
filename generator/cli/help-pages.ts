import {readFileSync} from 'node:fs'
import {codeFolder} from '../code-folder.ts'

const folder = new URL('4-check/rules/', codeFolder)

/** The help page of a diagnostic's code, as markdown. */
export function helpPage(code: string): string | undefined {
  try {
    return readFileSync(new URL(`${encodeURIComponent(code)}/help.md`, folder), 'utf8')
  } catch {
    return undefined
  }
}
