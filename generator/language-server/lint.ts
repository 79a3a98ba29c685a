import {type Options as FileOptions, VFile} from 'vfile'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Diagnostic} from '../model/program.ts'
import type {FindingsOf} from '../remark/docs.ts'

/** Findings, or what keeps them from being found: a config that cannot be followed. */
export type Linted = readonly Diagnostic[] | UsageError

/**
 * Lints a document. Never throws: an editor's server lives on.
 *
 * @example
 * await lint(docs({parsedPages, open}), {cwd: '/project', path: '/project/docs/user.md', value: '# user resource type\n'})
 */
export async function lint(findingsOf: FindingsOf, file: FileOptions): Promise<Linted> {
  try {
    return await findingsOf(new VFile(file))
  } catch (error) {
    if (error instanceof UsageError) return error
    const details = error instanceof Error ? error.stack : String(error)
    return new UsageError(`this should not happen, please report it: ${details}`)
  }
}
