import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The folder of the corpus, beside the repository; undefined where there is none, and its tests are skipped. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined

/** Every eighth resource page of Graph's corpus, or all of them with `CORPUS=all`, which takes minutes; none where there is no corpus. */
export function graphPages(): readonly string[] {
  if (shared === undefined) return []
  const folder = join(shared, 'corpus/graph-v1.0/resources')
  const step = process.env.CORPUS === 'all' ? 1 : 8
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .filter((_, index) => index % step === 0)
    .map((name) => join(folder, name))
}
