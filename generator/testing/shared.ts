import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The folder of the corpus, beside the repository; undefined where there is none, and its tests are skipped. */
export const shared: string | undefined = existsSync(folder) ? folder : undefined
