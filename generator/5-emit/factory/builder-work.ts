import type {Property} from '../../model/program.ts'
import type {PlannedResource} from '../plan/plan.ts'
import type {Amount} from './amounts.ts'
import type {ConstName} from './const-names.ts'
import type {Scope} from './scope.ts'
import type {StateDependency} from './state-dependencies.ts'
import {member} from './value.ts'
import type {Shared} from './value-context.ts'

/** What the template of a builder is given. */
export interface BuilderView {
  /** Values that others depend on: `{name: 'state', value: 'overrides?.state ?? pick(…)'}`. */
  readonly consts: readonly Line[]
  readonly lines: readonly Line[]
}

/** A constant or a property of a builder. */
export interface Line {
  readonly name: string
  /** Empty where the name says it all: `{state}`. */
  readonly value: string
  /** Whether the value is an object that may have the property, or none. */
  readonly spread?: true
}

/** What the lines of one builder have in common. */
export interface Work {
  readonly scope: Scope
  readonly type: PlannedResource
  readonly properties: readonly Property[]
  readonly dependencies: readonly StateDependency<Property>[]
  readonly sums: ReadonlyMap<Property, readonly Property[]>
  readonly amounts: ReadonlyMap<Property, Amount>
  /** Numbers of what a list holds, with the list. */
  readonly counts: ReadonlyMap<Property, Property>
  /** Addresses that end in the object's id. */
  readonly addresses: ReadonlySet<Property>
  /** What the object holds, by the name of its id beside it. */
  readonly partsById: ReadonlyMap<string, Property>
  /** Properties whose values are made before the others. */
  readonly precomputed: ReadonlySet<Property>
  readonly constName: ConstName
  /** What several values agree on, where a line uses it. */
  readonly shared: Set<Shared>
}

/** `given?.code`, `given?.['@odata.type']` */
export function given(name: string): string {
  return member('override', name)
}
