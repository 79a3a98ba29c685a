import type {Property} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import {type Condition, conditionsOf, membersOf, statusOf} from './conditions.ts'
import {pathKey} from './path.ts'
import type {Scope} from './scope.ts'
import {sumsOf} from './sums.ts'
import {exportsOf} from './support.ts'
import {stageOf} from './times.ts'
import {isNested, type Place, valueText} from './value.ts'

/** What the template of a builder is given. */
export interface BuilderView {
  /** Values that others depend on: `{name: 'state', value: 'given?.state ?? pick(…)'}`. */
  readonly consts: readonly Line[]
  readonly lines: readonly Line[]
}

interface Line {
  readonly name: string
  /** Empty where the name says it all: `{state}`. */
  readonly value: string
}

/** What the lines of one builder have in common. */
interface Work {
  readonly scope: Scope
  readonly type: PlannedResource
  readonly properties: readonly Property[]
  readonly conditions: readonly Condition[]
  readonly sums: ReadonlyMap<Property, readonly Property[]>
  /** Properties whose values are made before the others. */
  readonly leads: ReadonlySet<Property>
  /** `moment`, `person` and `place`, where a line uses them. */
  readonly shared: Set<'moment' | 'person' | 'place'>
}

/**
 * The body of a resource's builder: one line a property, in documented order.
 *
 * @example
 * builderView(scope, type, properties, conditions).lines[0] // {name: 'escrowsPruned', value: 'draw(at, 0x…) < 0'}
 */
export function builderView(
  scope: Scope,
  type: PlannedResource,
  properties: readonly Property[],
  conditions: readonly Condition[]
): BuilderView {
  const sums = sumsOf(properties)
  const free = conditions.filter((condition) => condition.free).map(({lead}) => lead)
  const leads = new Set([...free, ...[...sums.values()].flat()])
  const work = {scope, type, properties, conditions, sums, leads, shared: new Set<'moment'>()}
  const lines = properties.map((property) => line(work, property))
  const consts = properties
    .filter((property) => leads.has(property))
    .map((property) => ({name: constName(property), value: leadText(work, property)}))
  return {consts: [...sharedConsts(work), ...consts], lines}
}

function line(work: Work, property: Property): Line {
  const name = propertyName(property.name)
  const value = lineText(work, property)
  return {name, value: value === name ? '' : value}
}

function lineText(work: Work, property: Property): string {
  if (work.leads.has(property)) return constName(property)
  const parts = work.sums.get(property)
  if (parts !== undefined) return parts.map(constName).join(' + ')
  const condition = work.conditions.find((one) => one.free && one.property === property)
  if (condition === undefined) return ownText(work, property)
  const lead = constName(condition.lead)
  const test = condition.members.map((member) => `${lead} === ${quoted(member)}`).join(' || ')
  return `${test} ? ${ownText(work, property)} : null`
}

/** The override, else what an overridden dependent asks for, else a drawn value. */
function leadText(work: Work, property: Property): string {
  const dependents = work.conditions.filter(({free, lead}) => free && lead === property)
  const asked = dependents.map(
    ({property: {name}, members}) => `${given(name)} ? ${quoted(members[0] ?? '')} : `
  )
  const own = `${asked.join('')}${ownText(work, property)}`
  return `${given(property.name)} ?? ${asked.length > 0 ? `(${own})` : own}`
}

/** The value that a property draws for itself. */
function ownText(work: Work, property: Property): string {
  const pinned = work.conditions.find(({free, lead}) => !free && lead === property)
  if (pinned !== undefined && !work.leads.has(property)) {
    const [only] = pinned.members
    if (pinned.members.length === 1 && only !== undefined) return quoted(only)
    const place = placeOf(work, property)
    return `${work.scope.support('pick')}(${place.at}, [${pinned.members.map(quoted).join(', ')}])`
  }
  return valueText(placeOf(work, property), property.type)
}

function placeOf(work: Work, property: Property): Place {
  const {scope, type} = work
  return {
    scope,
    type,
    property,
    at: `draw(at, ${pathKey(property.name)})`,
    ...(isNested({scope}, property.type) && {given: givenText(scope, property)}),
    share: (name) => {
      work.shared.add(name)
      return name
    }
  }
}

/** Overrides for a part; a part that its name calls successful has succeeded unless they say otherwise. */
function givenText(scope: Scope, property: Property): string {
  const target = property.type.kind === 'reference' ? scope.plan.find(property.type.name) : undefined
  if (target?.kind !== 'resource' || !/success/i.test(property.name)) return given(property.name)
  if (conditionsOf(scope.plan, target).some(({free}) => !free)) return given(property.name)
  const status = statusOf(scope.plan, target)
  const member = status && membersOf(scope.plan, status).find((name) => /^succe/i.test(name))
  if (status === undefined || member === undefined) return given(property.name)
  return `{ ${propertyName(status.name)}: ${quoted(member)}, ...${given(property.name)} }`
}

/** `given?.code`, `given?.['@odata.type']` */
function given(name: string): string {
  const key = propertyName(name)
  return key === name ? `given?.${name}` : `given?.[${key}]`
}

const own = new Set([...Object.keys(exportsOf), 'at', 'given', 'how', 'moment', 'person', 'place', 'value'])

/** The property's name, or one beside the names that the body uses for itself. */
function constName({name}: Property): string {
  const identifier = name.replaceAll(/[^\p{ID_Continue}$]/gu, '_')
  return own.has(identifier) || identifier !== name ? `${identifier}Value` : identifier
}

function sharedConsts({scope, shared, properties}: Work): Line[] {
  const lines = (['person', 'place'] as const)
    .filter((name) => shared.has(name))
    .map((name) => ({name, value: `draw(at, ${pathKey(`(${name})`)})`}))
  return shared.has('moment') ? [{name: 'moment', value: momentText(scope, properties)}, ...lines] : lines
}

/** The object's moment, moved to suit a time that was given. */
function momentText(scope: Scope, properties: readonly Property[]): string {
  const own = `${scope.support('momentOf')}(at, how.clock)`
  const times = properties.filter(
    ({type}) => type.kind === 'primitive' && (type.name === 'dateTime' || type.name === 'date')
  )
  if (times.length < 2) return own
  const stages = times.map(({name}) => `${propertyName(name)}: ${scope.support('stage')}.${stageOf(name)}`)
  return `given ? ${scope.support('momentBy')}(at, how.clock, given, { ${stages.join(', ')} }) : ${own}`
}
