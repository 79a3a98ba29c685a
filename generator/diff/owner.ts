import type {Source} from '../model/program.ts'
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
