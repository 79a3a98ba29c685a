import {
  type ChangeCode,
  type ChangeFacts,
  type ChangeLevel,
  changeFacts
} from '../diagnostics/change-codes.ts'
import type {Source} from '../model/program.ts'

/** Something that differs between two models, as a reader of the docs would say it. */
export interface ModelChange {
  readonly code: ChangeCode
  /** One sentence: "Property `order.tax` was removed." */
  readonly message: string
  /** In the new pages; in the old ones where it is gone. */
  readonly source: Source
  readonly side: 'old' | 'new'
  /** The git revision that `source` is of; absent of files on the disk. */
  readonly revision?: string
  /** Where it was a part of, in the new pages; absent where that is gone too, and of what is not gone. */
  readonly near?: Source
  /** For those who read responses; absent where they have nothing to do with it. */
  readonly responses?: ChangeLevel
  /** For those who send requests; absent where they have nothing to do with it. */
  readonly requests?: ChangeLevel
}

/** The parts of the traffic in which something occurs. */
export interface Directions {
  readonly responses: boolean
  readonly requests: boolean
}

export const everywhere: Directions = {responses: true, requests: true}
export const requests: Directions = {responses: false, requests: true}
export const responses: Directions = {responses: true, requests: false}

/** Where a change is. */
export type Place = Pick<ModelChange, 'source' | 'side' | 'near'>

export function present(source: Source): Place {
  return {source, side: 'new'}
}

/** Of what is gone; `near` is what it was a part of, in the new pages. */
export function gone(source: Source, near?: Source): Place {
  return {source, side: 'old', ...(near && {near})}
}

/**
 * A change with the levels of its code, as far as they concern the directions.
 *
 * @example
 * change('property-removed', 'Property `order.tax` was removed.', gone(source, near))
 */
export function change(
  code: ChangeCode,
  message: string,
  place: Place,
  {responses, requests}: Directions = everywhere
): ModelChange {
  const facts: ChangeFacts = changeFacts[code]
  return {
    code,
    message,
    ...place,
    ...(responses && facts.responses && {responses: facts.responses}),
    ...(requests && facts.requests && {requests: facts.requests})
  }
}

/** The worse of both levels. */
export function levelOf({responses, requests}: Pick<ModelChange, 'responses' | 'requests'>): ChangeLevel {
  const levels = [responses, requests]
  return levels.includes('breaking')
    ? 'breaking'
    : levels.includes('dangerous')
      ? 'dangerous'
      : 'non-breaking'
}
