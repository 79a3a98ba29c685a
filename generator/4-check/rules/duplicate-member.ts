import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {MemberDraft} from '../../model/page.ts'
import type {Rule} from '../rule.ts'

/**
 * An enum's member that is listed twice.
 *
 * ```markdown
 * |active|May sign in.|
 * |active|Is there.|
 *  ^^^^^^
 * ```
 */
export const duplicateMember: Rule = {
  code: 'duplicate-member',
  *check({pages}) {
    for (const {file, enums} of pages)
      for (const {members} of enums) {
        const first = new Map<string, MemberDraft>()
        for (const member of members) {
          const {name, place} = member
          const earlier = first.get(name)
          if (!earlier) first.set(name, member)
          else
            yield diagnostic(
              'duplicate-member',
              {file, ...place},
              {name},
              {actual: name, related: [{message: 'first here', source: {file, ...earlier.place}}]}
            )
        }
      }
  }
}
