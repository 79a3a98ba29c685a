import type {Property} from '../../model/program.ts'
import {objectKey} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {isAsInJson} from '../plan/representation.ts'
import {reserved} from '../plan/reserved.ts'
import {addressesOf} from './addresses.ts'
import {type Amount, amountsOf, lineAmountOf} from './amounts.ts'
import {countsOf} from './counts.ts'
import {currencyOf, mayVaryInDecimals} from './currency.ts'
import {definesMoment} from './lifecycle.ts'
import {isFractional, isMoneyName} from './numbers.ts'
import {personNames} from './person-names.ts'
import {choices, identifierOf, type Scope} from './scope.ts'
import type {StateDependency} from './state-dependencies.ts'
import {sumsOf} from './sums.ts'
import {exportsOf} from './support.ts'
import {copyText, isNested, member, valueText} from './value.ts'
import type {Shared, ValueContext} from './value-context.ts'

/** What the template of a builder is given. */
export interface BuilderView {
  /** Values that others depend on: `{name: 'state', value: 'overrides?.state ?? pick(…)'}`. */
  readonly consts: readonly Line[]
  readonly lines: readonly Line[]
}

interface Line {
  readonly name: string
  /** Empty where the name says it all: `{state}`. */
  readonly value: string
  /** Whether the value is an object that may have the property, or none. */
  readonly spread?: true
}

/** What the lines of one builder have in common. */
interface Work {
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
  const lines = properties.map((property) => line(work, property))
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

function line(work: Work, property: Property): Line {
  const name = objectKey(property.name)
  const dependency = work.dependencies.find((one) => one.property === property)
  if (dependency?.otherwise === 'absent') {
    const test = stateTest(work, dependency)
    const isOne = dependency.members.length === 1
    const value = `(${isOne ? test : `(${test})`} && {\n    ${name}: ${ownText(work, property)},\n  })`
    return {name, value, spread: true}
  }
  const value = lineText(work, property)
  return {name, value: value === name ? '' : value}
}

function lineText(work: Work, property: Property): string {
  if (work.precomputed.has(property)) return work.constName(property)
  const parts = work.sums.get(property)
  if (parts !== undefined) return parts.map(work.constName).join(' + ')
  if (work.amounts.has(property)) return drawnText(work, property)
  const list = work.counts.get(property)
  if (list !== undefined) return `${work.constName(list)}.length`
  const dependency = work.dependencies.find((one) => one.otherwise === 'null' && one.property === property)
  if (dependency === undefined) return ownText(work, property)
  return `${stateTest(work, dependency)} ? ${chosen(ownText(work, property))} : null`
}

/** `status === 'shipped' || status === 'delivered'` */
function stateTest({constName, scope}: Work, {status, members}: StateDependency<Property>): string {
  return members.map((member) => `${constName(status)} === ${scope.member(status.type, member)}`).join(' || ')
}

/** An amount that others make up, or the value that a property draws for itself. */
function drawnText(work: Work, property: Property): string {
  const amount = work.amounts.get(property)
  if (amount === undefined) return ownText(work, property)
  for (const name of amount.uses) work.scope.support(name)
  const text = amount.text(work.constName, contextOf(work, property).at)
  return `${work.scope.support('cents')}(${text}, context.decimals)`
}

/** The override, else what an overridden dependent asks for, else a drawn value. */
function precomputedText(work: Work, property: Property): string {
  const dependents = work.dependencies.filter(
    ({otherwise, status}) => otherwise !== undefined && status === property
  )
  const states = [...new Set(dependents.map(({members}) => members[0] ?? ''))]
  const asked = states.map((state) => {
    const askers = dependents.filter(({members}) => members[0] === state)
    return `${askers.map(({property: {name}}) => given(name)).join(' || ')} ? ${work.scope.member(property.type, state)} : `
  })
  if (isNested(work, property.type)) return ownText(work, property)
  const drawn = drawnText(work, property)
  const own = `${asked.join('')}${asked.length > 0 ? chosen(drawn) : drawn}`
  return `${copyText(given(property.name), property.type)} ?? ${asked.length > 0 ? `(${own})` : own}`
}

/** What stands in a choice: a value with a fallback has parentheses there. */
function chosen(value: string): string {
  return /^[\w?.]+ \?\? /.test(value) ? `(${value})` : value
}

/** The value that a property draws for itself. */
function ownText(work: Work, property: Property): string {
  const pinned = work.dependencies.find(
    ({otherwise, status}) => otherwise === undefined && status === property
  )
  if (pinned !== undefined && !work.precomputed.has(property)) {
    const members = pinned.members.map((member) => work.scope.member(property.type, member))
    const [only] = members
    if (members.length === 1 && only !== undefined) return only
    const context = contextOf(work, property)
    const list = choices(work.scope, property.name, members)
    return `${work.scope.support('pick')}(${context.at}, ${list})`
  }
  const context = contextOf(work, property)
  const value = valueText(context, property.type)
  const own = work.addresses.has(property)
    ? `${work.scope.support('addressed')}(${value}, ${context.own('id')})`
    : value
  const ofParent = work.scope.relations.fromParent(work.type).has(property.name)
    ? `${member('fromParent', property.name)} ?? `
    : ''
  return `${partIdText(work, property)}${ofParent}${own}`
}

/** The id of a part that overrides give: `given?.customer?.id ?? ` for `customerId`. */
function partIdText({partsById}: Work, {name}: Property): string {
  const part = partsById.get(name)
  return part === undefined ? '' : `${given(part.name)}?.id ?? `
}

function contextOf(work: Work, property: Property): ValueContext {
  const {scope, type, counts} = work
  const counting = [...counts].filter(([, list]) => list === property).map(([count]) => count)
  return {
    scope,
    type,
    property: scope.relations.likeId(type, property),
    at: `draw(seed, ${scope.key(property.name)})`,
    overridden: true,
    own: (name) => work.constName({name}),
    ...(isNested({scope}, property.type) && {given: given(property.name)}),
    ...(counting.length > 0 && {count: counting.map(({name}) => given(name)).join(' ?? ')}),
    share: (name) => {
      work.shared.add(name)
      return name
    }
  }
}

/** `given?.code`, `given?.['@odata.type']` */
function given(name: string): string {
  return member('override', name)
}

const own = new Set([
  ...Object.keys(exportsOf),
  'seed',
  'fault',
  'key',
  'override',
  'group',
  'item',
  'names',
  'settings',
  'context',
  'moment',
  'parentTime',
  'person',
  'place',
  'shape',
  'fromParent',
  'value'
])

/** Names of constants for properties: their own, or others beside those that the body and its module use. */
function constNames({isTaken}: Plan): ConstName {
  const names = new Map<string, string>()
  const used = new Set([...own, ...reserved])
  const isUsed = (name: string) => used.has(name) || isTaken(name)
  return ({name}) => {
    const known = names.get(name)
    if (known !== undefined) return known
    const identifier = identifierOf(name)
    // Constants of the module end like that.
    const wanted =
      identifier !== name || /(?:Choices|Values)\d*$/.test(name) ? `${identifier}Value` : identifier
    const free = [wanted, `${identifier}Value`].find((candidate) => !isUsed(candidate))
    let unique = free ?? `${identifier}Value2`
    for (let n = 3; isUsed(unique); n++) unique = `${identifier}Value${n}`
    names.set(name, unique)
    used.add(unique)
    return unique
  }
}

type ConstName = (property: Pick<Property, 'name'>) => string

/** What values of one object draw together, in the order of its constants. */
const together = ['person', 'group', 'place', 'fault'] as const

/** Before what uses them, the moment and the draws that several lines use; that of a single line is made there. */
function withShared(work: Work, view: BuilderView): BuilderView {
  const draws: Line[] = []
  let {consts, lines} = view
  for (const name of together) {
    if (!work.shared.has(name)) continue
    const [value, use] = [`draw(seed, ${work.scope.key(`(${name})`)})`, new RegExp(`\\(${name}(?=[,)])`, 'g')]
    const uses = [...consts, ...lines].flatMap((line) => line.value.match(use) ?? [])
    if (uses.length > 1) draws.push({name, value})
    else {
      const inlined = (line: Line): Line => ({...line, value: line.value.replace(use, `(${value}`)})
      consts = consts.map(inlined)
      lines = lines.map(inlined)
    }
  }
  return {consts: [...momentConst(work), ...draws, ...namesConst(work), ...consts], lines}
}

/** Names that overrides give the person, which addresses and full names follow. */
function namesConst({shared, type, scope}: Work): Line[] {
  if (!shared.has('names')) return []
  const names = personNames(scope.plan.propertiesOf(type.name), type.typeName)
  const parts = names.map(([part, {name}]) => `${part}: ${given(name).replace('?.', '.')}`)
  return [{name: 'names', value: `override && { ${parts.join(', ')} }`}]
}

function momentConst({scope, type, shared, properties}: Work): Line[] {
  if (!shared.has('moment')) return []
  const times = properties.some(definesMoment) ? ', override, shape' : ''
  // Strings that only their names call times do not make a type one that gets its parent's time.
  const parentTime = scope.relations.hasTimes(type) ? 'parentTime' : 'undefined'
  return [{name: 'moment', value: `${scope.support('momentOf')}(seed, context, ${parentTime}${times})`}]
}
