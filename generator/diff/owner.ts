import type {Property, Source} from '../model/program.ts'
import type {Directions} from './change.ts'

/** What properties belong to. */
export interface Owner {
  /** How it names a property: `` `order.tax` ``. */
  readonly pathOf: (name: string) => string
  readonly noun: 'property' | 'parameter'
  /** In the new pages. */
  readonly source: Source
  readonly directions: Directions
}

/** Where a change of one of its properties matters: what is read-only is in no request. */
export function directionsOf(
  old: Pick<Property, 'readOnly'>,
  next: Pick<Property, 'readOnly'>,
  {directions}: Owner
): Directions {
  return {...directions, requests: directions.requests && !(old.readOnly && next.readOnly)}
}
