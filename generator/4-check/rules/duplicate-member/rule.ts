import type {MemberDeclaration} from '../../../model/page.ts'
import {repeatsOn} from '../../repeats.ts'
import {defineRule} from '../../rule.ts'

/**
 * An enum's member that is listed twice.
 *
 * ```markdown
 * |active|May sign in.|
 * |active|Is there.|
 *  ^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  fixable: true,
  advice: 'Remove one of the two rows.',
  message: (it: {name: string}) => `The member \`${it.name}\` is listed twice.`,
  *check({pages}, report) {
    for (const page of pages) {
      const repeat = repeatsOn(page)
      for (const {members} of page.enums) {
        const first = new Map<string, MemberDeclaration>()
        for (const member of members) {
          const {name} = member
          const earlier = first.get(name)
          if (!earlier) {
            first.set(name, member)
            continue
          }
          const {source, details} = repeat(member, earlier)
          yield report(source, {name}, details)
        }
      }
    }
  }
})
