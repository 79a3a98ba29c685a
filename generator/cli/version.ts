import {readFileSync} from 'node:fs'
import {codeFolder} from '../code-folder.ts'

/** Of this package. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', codeFolder), 'utf8')
  return (JSON.parse(text) as {version: string}).version
}
