import type {Property} from '../../model/program.ts'
import {objectKey} from '../literals.ts'
import {given, type Line, type Work} from './builder-work.ts'
import {choices} from './scope.ts'
import type {StateDependency} from './state-dependencies.ts'
import {copyText, isNested, member, valueText} from './value.ts'
import type {ValueContext} from './value-context.ts'

/** The line of a property in the object that a builder makes. */
export function propertyLine(work: Work, property: Property): Line {
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

/** The value of a constant: the override, else what an overridden dependent asks for, else a drawn value. */
export function precomputedText(work: Work, property: Property): string {
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
