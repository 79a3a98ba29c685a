import type {Property} from '../../model/program.ts'
import type {PlannedResource} from '../plan/plan.ts'
import {isAsInJson} from '../plan/representation.ts'
import {addressesOf} from './addresses.ts'
import {type Amount, amountsOf, lineAmountOf} from './amounts.ts'
import {type BuilderView, given, type Line, type Work} from './builder-work.ts'
import {constNames} from './const-names.ts'
import {countsOf} from './counts.ts'
import {currencyOf, mayVaryInDecimals} from './currency.ts'
import {isFractional, isMoneyName} from './numbers.ts'
import {precomputedText, propertyLine} from './property-lines.ts'
import type {Scope} from './scope.ts'
import {withShared} from './shared-draws.ts'
import type {StateDependency} from './state-dependencies.ts'
import {sumsOf} from './sums.ts'
import type {Shared} from './value-context.ts'

/**
 * The body of a resource's builder: one line a property, in documented order.
 *
 * @example
 * builderView(scope, type, properties, dependencies).lines[0] // {name: 'escrowsPruned', value: 'chance(draw(seed, key.escrowsPruned), 0.5)'}
 */
export function builderView(
  scope: Scope,
  type: PlannedResource,
  properties: readonly Property[],
  dependencies: readonly StateDependency<Property>[],
  usesMoment: boolean
): BuilderView {
  const calculable = properties.filter(({type}) => isAsInJson(scope.plan.options, type))
  const sums = sumsOf(calculable)
  const amounts = amountsOf(calculable, (list) => lineAmount(scope, list))
  const counts = countsOf(calculable)
  const statuses = dependencies.filter(({otherwise}) => otherwise !== undefined).map(({status}) => status)
  const addresses = addressesOf(properties)
  const givenToParts = namesGivenToParts(scope, type, properties)
  const ids = properties.filter(({name}) => givenToParts.has(name) || (name === 'id' && addresses.size > 0))
  const parts = [...sums.values(), ...[...amounts.values()].map((amount) => amount.parts)].flat()
  const currency = amounts.size > 0 || properties.some(isPrice) ? currencyOf(properties) : undefined
  const drawn = currency !== undefined && mayVaryInDecimals(scope.plan, currency) ? [currency] : []
  const precomputed = new Set([...statuses, ...parts, ...counts.values(), ...ids, ...drawn])
  const shared = new Set<Shared>(usesMoment ? ['moment'] : [])
  const partsById = partsByIdOf(scope, type)
  const work = {
    scope,
    type,
    properties,
    dependencies,
    sums,
    amounts,
    counts,
    addresses,
    partsById,
    precomputed,
    constName: constNames(scope.plan),
    shared
  }
  const lines = properties.map((property) => propertyLine(work, property))
  const constOf = (property: Property) => ({
    name: work.constName(property),
    value: precomputedText(work, property)
  })
  const order = depthIn(amounts)
  const consts = properties
    .filter((property) => precomputed.has(property) && !drawn.includes(property))
    .sort((a, b) => order(a) - order(b))
    .map(constOf)
  const {consts: shownConsts, lines: shownLines} = withShared(work, {consts, lines})
  return {consts: [...currencyConsts(work, currency, drawn.map(constOf)), ...shownConsts], lines: shownLines}
}

/** Where in the order of constants a property comes: lists after what they are given, amounts after their parts. */
function depthIn(amounts: ReadonlyMap<Property, Amount>): (property: Property) => number {
  const depth = (property: Property): number => {
    const parts = amounts.get(property)?.parts
    if (parts !== undefined) return 2 + Math.max(0, ...parts.map(depth))
    return property.type.kind === 'collection' ? 1 : 0
  }
  return depth
}

/** What an element of a list comes to, where it is a line of an order. */
function lineAmount({plan}: Scope, {type, navigation}: Property): string | undefined {
  if (type.kind !== 'collection' || type.of.kind !== 'reference' || navigation) return undefined
  const target = plan.find(type.of.name)
  return target?.kind === 'resource' ? lineAmountOf(plan.outlinesOf(target.name), 'item') : undefined
}

function isPrice({name, type}: Property): boolean {
  return type.kind === 'primitive' && isFractional(type.name) && isMoneyName(name)
}

/** Before all else, the settings under which amounts have the decimals of the object's currency. */
function currencyConsts(
  {scope, constName}: Work,
  currency: Property | undefined,
  drawn: readonly Line[]
): Line[] {
  if (currency === undefined) return []
  const code = drawn.length > 0 ? constName(currency) : given(currency.name)
  return [...drawn, {name: 'context', value: `${scope.support('inCurrency')}(settings, ${code})`}]
}

/** Names of the values that are given to parts: `id`, and `customerId` for the id of `customer`. */
function namesGivenToParts(
  {relations}: Scope,
  type: PlannedResource,
  properties: readonly Property[]
): ReadonlySet<string> {
  const parentValues = properties.flatMap((property) => relations.parentValues(type, property))
  return new Set(parentValues.flatMap((parentValue) => ('own' in parentValue ? parentValue.own : [])))
}

/** Parts by the name of what holds their id beside them: `customer` by `customerId`. */
function partsByIdOf({plan, relations}: Scope, type: PlannedResource): ReadonlyMap<string, Property> {
  const parts = new Map<string, Property>()
  for (const part of plan.propertiesOf(type.name)) {
    for (const parentValue of relations.parentValues(type, part))
      if (parentValue.name === 'id' && 'own' in parentValue) parts.set(parentValue.own, part)
  }
  return parts
}
