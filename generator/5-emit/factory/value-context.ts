import type {Property} from '../../model/program.ts'
import type {PlannedResource} from '../plan/plan.ts'
import type {Scope} from './scope.ts'

/** Draws that several values of one object share. */
export type Shared = 'moment' | 'names' | 'person' | 'group' | 'place' | 'fault'

/** What the code of a value is made from: its property, and the expressions it may use. */
export interface ValueContext {
  readonly scope: Scope
  /** The type that the property belongs to. */
  readonly type: PlannedResource
  readonly property: Property
  /** The number that the value is drawn from: `draw(seed, key.code)`. */
  readonly at: string
  /** Overrides for it: `overrides?.code`; absent where none reach it. */
  readonly given?: string
  /** Of a list: the override that says how long it is, `overrides?.memberCount`; absent where nothing counts it. */
  readonly count?: string
  /** A value of the parent, for its parts: `id`, `holder.customerId`. */
  own(name: string): string
  /** Whether overrides of the object's other properties are at hand. */
  readonly overridden?: boolean
  /** Whether it is made for each element of a list, whose place is `index`. */
  readonly inList?: boolean
  /** Notes what the object's values share, and gives its name. */
  share(name: Shared): string
}
