import {defineRule} from '../../rule.ts'

/** A type cell links to a heading below which no properties or members are documented. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Add a table of properties below the heading. Until then the type is opaque.',
  message: ({name, heading}: {name: string; heading: string}) =>
    `\`${name}\` leads to \`${heading}\`, which has no properties and no members.`
})
