import {distinct} from '../../model/distinct-properties.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import {unbranded} from '../plan/branded-ids.ts'
import type {Plan, PlannedResource, PropertyOutline} from '../plan/plan.ts'
import {typeText} from '../type-text.ts'

export interface Inherited {
  /** What stands behind `extends`, and the qualified name of the type in it. */
  readonly extended?: {readonly name: string; readonly text: string}
  /** What the interface declares itself. */
  readonly properties: readonly Property[]
  /** Whether it needs an index signature of its own. */
  readonly open: boolean
}

/**
 * How an interface takes on its base type. What it declares anew with a type that TypeScript would refuse is
 * left out of the base; an index signature makes that impossible, and then it declares everything itself.
 *
 * @example
 * inherit(plan, kitten) // {extended: {name: 'x.cat', text: "Omit<Cat, 'name'>"}, properties: [name], open: false}
 */
export function inherit(plan: Plan, type: PlannedResource): Inherited {
  const own = distinct(type.resource.properties)
  const base = plan.base(type.name)
  const {open} = type.resource
  if (base === undefined) return {properties: own, open}
  const inherited = new Map(plan.outlinesOf(base.name).map((property) => [property.name, property]))
  const clashing = own.filter((property) => {
    const before = inherited.get(property.name)
    return before !== undefined && !refines(plan, property, before)
  })
  if (clashing.length === 0) return {extended: {name: base.name, text: base.typeName}, properties: own, open}
  if (plan.isOpen(base.name)) return {properties: plan.propertiesOf(type.name), open: true}
  const left = clashing.map(({name}) => quoted(name)).join(' | ')
  return {extended: {name: base.name, text: `Omit<${base.typeName}, ${left}>`}, properties: own, open}
}

/** Whether TypeScript takes a property for a more special form of another: asked strictly, so that a yes is sure. */
function refines(plan: Plan, property: Property, before: PropertyOutline): boolean {
  const general = typeText(plan, before.type)
  return (
    (general === 'unknown' ||
      general === typeText(plan, property.type) ||
      general === typeText(plan, unbranded(property.type))) &&
    (!mayBeAbsent(property, plan.options) || mayBeAbsent(before, plan.options)) &&
    (general === 'unknown' || !mayBeNull(property, plan.options) || mayBeNull(before, plan.options))
  )
}
