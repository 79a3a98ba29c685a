import {didYouMean} from '../diagnostics/did-you-mean.ts'
import type {ListedValue} from '../model/page.ts'

/** Whether one of the members has such a name, in any case. */
export function isAmong(members: readonly string[], name: string): boolean {
  return members.some((member) => member.toLowerCase() === name.toLowerCase())
}

/**
 * Values that are none of the members, each with the one that it was most likely meant to be. `null` says that there may
 * be none.
 *
 * @example
 * unknownValuesIn([pausd, active], ['active', 'paused']) // [{value: pausd, near: 'paused'}]
 */
export function unknownValuesIn(
  values: readonly ListedValue[],
  members: readonly string[]
): {readonly value: ListedValue; readonly near: string | undefined}[] {
  return values
    .filter(({name}) => name !== 'null' && !isAmong(members, name))
    .map((value) => ({value, near: didYouMean(value.name, members)[0]}))
}
