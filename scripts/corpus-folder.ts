// Where the corpus lies that a script was given, or `../shared/corpus/graph-v1.0`; without one the script ends with a line that says so.
import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The folder, which holds all of `parts`; otherwise the process ends with exit code 2. */
export function corpusFolder(...parts: readonly string[]): string {
  const [folder = '../shared/corpus/graph-v1.0'] = process.argv.slice(2)
  const missing = parts.find((part) => !existsSync(join(folder, part)))
  if (missing === undefined) return folder
  console.error(
    `There is no ${join(folder, missing)}: name the folder of a corpus, which holds ${parts.join(', ')}.`
  )
  process.exit(2)
}
