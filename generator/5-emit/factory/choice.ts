import type {ValueContext} from './value-context.ts'

/**
 * The expression that takes one of a list; in the elements of a list, one after the other, so that they differ
 * for as long as there are others.
 *
 * @example
 * choiceText(context, 'statusCodes') // 'pick(draw(seed, key.code), statusCodes)'
 */
export function choiceText({scope, at, inList}: ValueContext, list: string): string {
  return inList && at === 'seed'
    ? `${scope.support('turn')}(whole, index, ${list})`
    : `${scope.support('pick')}(${at}, ${list})`
}
