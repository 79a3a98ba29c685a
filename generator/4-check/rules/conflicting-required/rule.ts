import {defineRule} from '../../rule.ts'

/**
 * A property that its description calls required, and a column optional, or the other way round.
 *
 * ```markdown
 * |Property|Type|Required|Description|
 * |:---|:---|:---|:---|
 * |name|String|Yes|Optional. The name.|
 *                  ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Correct the column or the description. Until then, the column counts.',
  message: (it: {name: string; described: string; column: string}) =>
    `The description calls \`${it.name}\` ${it.described}, but its column says ${it.column}.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {name, facts, descriptionPlace} of types.flatMap(({properties}) => properties)) {
        const {requiredInProse, required} = facts
        if (requiredInProse === undefined || requiredInProse === required) continue
        const words = (isRequired: boolean | null): string => (isRequired ? 'required' : 'optional')
        yield report(
          {file, ...descriptionPlace},
          {name, described: words(requiredInProse), column: words(required)}
        )
      }
  }
})
