import {defineRule} from '../../rule.ts'

/**
 * A cell of a column such as `Required` that says neither yes nor no.
 *
 * ```markdown
 * |Property|Type|Required|Description|
 * |:---|:---|:---|:---|
 * |name|String|maybe|The name.|
 *              ^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Write `yes` or `no`, and the condition in the description.',
  message: (it: {name: string; text: string}) =>
    `Whether \`${it.name}\` is required cannot be told from \`${it.text}\`.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {name, facts} of types.flatMap(({properties}) => properties))
        if (facts.unreadPresence)
          yield report({file, ...facts.unreadPresence.place}, {name, text: facts.unreadPresence.text})
  }
})
