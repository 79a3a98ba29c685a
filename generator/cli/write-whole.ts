import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/** Writes one file that the user named, wholly or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const {default: writeFileAtomic} = await import('write-file-atomic')
  try {
    await writeFileAtomic(file, text)
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`)
  }
}
