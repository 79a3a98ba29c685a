/**
 * Typedown's rules as a plugin of remark: `import remarkTypedown from 'typedown/remark'`.
 *
 * Findings become messages of the file, with `source` 'typedown' and the code as `ruleId`. The tree is not touched.
 */
import type {VFile} from 'vfile'
import {type DocsOptions, docs} from './remark/docs.ts'
import {report} from './remark/message.ts'

export type {DocsOptions as Options}

/**
 * Lints pages of resources, each among the pages that the config names: links, types and inheritance need them.
 *
 * @example
 * import {remark} from 'remark'
 * import remarkTypedown from 'typedown/remark'
 * import {read} from 'to-vfile'
 *
 * const file = await remark().use(remarkTypedown, {paths: ['docs']}).process(await read('docs/user.md'))
 * file.messages // [docs/user.md:10:18-10:27: No page at `statsu.md` was read. Did you mean `status.md`?]
 */
export default function remarkTypedown(options?: DocsOptions | null) {
  const {findingsOf} = docs(options ?? {})
  return async (_tree: unknown, file: VFile): Promise<void> => {
    for (const finding of await findingsOf(file)) report(file, finding)
  }
}
