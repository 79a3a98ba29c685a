import {defineRule} from '../../rule.ts'

/**
 * A type that names itself as its base type.
 *
 * ```markdown
 * # user resource type
 * A person. Inherits from [user](user.md).
 *                         ^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Name the base type. Until then, the type has none.',
  message: (it: {name: string}) => `\`${it.name}\` names itself as its base type.`
})
