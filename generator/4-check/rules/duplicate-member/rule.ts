import type {MemberDeclaration} from '../../../model/page.ts'
import {repeatedRow} from '../../repeated-row.ts'
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
    for (const {file, enums, document} of pages)
      for (const {members} of enums) {
        const first = new Map<string, MemberDeclaration>()
        for (const member of members) {
          const {name, place} = member
          const earlier = first.get(name)
          if (!earlier) {
            first.set(name, member)
            continue
          }
          const related = [{message: 'first here', source: {file, ...earlier.place}}]
          const row = repeatedRow(document, place.line, earlier.place.line)
          yield row
            ? report({file, ...row}, {name}, {expected: [''], related})
            : report({file, ...place}, {name}, {actual: name, related})
        }
      }
  }
})
