import type {Place} from './place.ts'

/**
 * The expression that takes one of a list; in the elements of a list, one after the other, so that they differ
 * for as long as there are others.
 *
 * @example
 * choiceText(place, 'statusCodes') // 'pick(draw(at, 0x5c9ea593), statusCodes)'
 */
export function choiceText({scope, at, inList}: Place, list: string): string {
  return inList && at === 'at'
    ? `${scope.support('turn')}(whole, index, ${list})`
    : `${scope.support('pick')}(${at}, ${list})`
}
