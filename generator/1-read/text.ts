import {readFileSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {normalized, type SourceFile} from '../model/source-file.ts'
import {slashed} from './slashed.ts'

/** A file that an option names, by its path relative to `cwd`; one that cannot be read is a fault of the option. */
export function readText(path: string, {cwd}: {readonly cwd: string}): SourceFile {
  const file = slashed(relative(cwd, resolve(cwd, path)))
  try {
    return {file, text: normalized(readFileSync(resolve(cwd, path), 'utf8'))}
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}
