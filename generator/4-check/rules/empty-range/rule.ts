import type {Facts} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/**
 * Limits that leave no value: the lowest lies above the highest.
 *
 * ```markdown
 * |count|Int32|How many. Minimum: 10. Maximum: 5.|
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Correct one of the limits. Until then, neither is used.',
  message: (it: {name: string; what: string; low: number; high: number}) =>
    `\`${it.name}\` can have no ${it.what}: the minimum ${it.low} is above the maximum ${it.high}.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {properties} of types)
        for (const {name, facts, descriptionPlace} of properties)
          for (const range of emptyRanges(facts)) yield report({file, ...descriptionPlace}, {name, ...range})
  }
})

function emptyRanges({
  constraints,
  count
}: Facts): {readonly what: string; readonly low: number; readonly high: number}[] {
  const ranges = [
    {what: 'value', low: constraints.minimum, high: constraints.maximum},
    {what: 'length', low: constraints.minLength, high: constraints.maxLength},
    {what: 'number of items', low: count.minLength, high: count.maxLength}
  ]
  return ranges.flatMap(({what, low, high}) =>
    low !== undefined && high !== undefined && low > high ? [{what, low, high}] : []
  )
}
