import {withInnerProperties} from '../../model/inner-properties.ts'
import type {Page} from '../../model/page.ts'
import {valuesIn} from './declarations.ts'

/** How many properties and members a page declares: what is added to it has to be among them afterwards. */
export function declaredNames({types, enums}: Page): number {
  const properties = types.flatMap((type) => [...withInnerProperties(type.properties)])
  const values = properties.map(({type, facts}) => valuesIn(type).length + (facts.values?.values.length ?? 0))
  const members = enums.map((one) => one.members.length)
  const shown = types.map((type) => type.shown.length)
  return [properties.length, ...shown, ...values, ...members].reduce((sum, count) => sum + count, 0)
}
