import type {Property, TypeRef} from '../../model/program.ts'
import {inherited, objectKey, propertyName, quoted} from '../literals.ts'
import type {ResourceOutline} from '../plan/plan.ts'
import {idName, typeText} from '../type-text.ts'
import {arrow} from './arrow.ts'
import {choiceText} from './choice.ts'
import {numberOf} from './counts.ts'
import {partMoment} from './lifecycle.ts'
import {primitiveText} from './primitive-text.ts'
import {choices, type Scope} from './scope.ts'
import {membersOf} from './state-dependencies.ts'
import {textValue} from './text-value.ts'
import type {ValueContext} from './value-context.ts'

/**
 * The expression that makes a value of a type.
 *
 * @example
 * valueText(context, {kind: 'primitive', name: 'uuid'}) // 'uuid(draw(seed, key.id))'
 */
export function valueText(context: ValueContext, type: TypeRef): string {
  const {scope} = context
  switch (type.kind) {
    case 'primitive': {
      const id = scope.idType(type)
      return `${primitiveText(context, type.name)}${id === undefined ? '' : ` as ${id}`}`
    }
    case 'reference':
      return referenceText(context, type.name)
    case 'enum':
      return enumText(context, membersOf(scope.plan, {type}))
    case 'collection':
      return collectionText(context, type.of)
    case 'keyValuePair':
      return pairText(context, type.key, type.value)
    case 'map':
      return mapText(context, type.value)
    case 'object':
      return objectText(context, type.properties)
    case 'union': {
      const known = knownOption(scope, type.of)
      if (known === undefined) return '{}'
      const {given, ...alone} = context
      return known.kind === 'map' && given !== undefined
        ? `${scope.support('taken')}(${given}, ${valueText(alone, known)})`
        : valueText(context, known)
    }
    case 'tuple':
      return tupleText(context, type.of)
    case 'literal':
      return String(type.value)
    case 'unknown':
      return '{}'
  }
}

/** Whether overrides of the property reach the place where its parts are made. */
export function isNested(context: Pick<ValueContext, 'scope'>, type: TypeRef): boolean {
  switch (type.kind) {
    case 'reference':
      return context.scope.plan.find(type.name)?.kind === 'resource'
    case 'collection':
      return type.of.kind !== 'collection' && isNested(context, type.of)
    case 'keyValuePair':
      return true
    case 'map':
      // A dictionary that is given takes the place of the one that would be drawn.
      return true
    case 'object':
      return type.properties.length > 0
    case 'union':
      return knownOption(context.scope, type.of)?.kind === 'map'
    default:
      return false
  }
}

/** What is drawn of several types: the first that says what it is. */
function knownOption({plan}: Scope, options: readonly TypeRef[]): TypeRef | undefined {
  return options.find((option) => typeText(plan, option) !== 'unknown')
}

function referenceText(context: ValueContext, name: string): string {
  const {scope, at} = context
  const type = scope.plan.find(name)
  if (type?.kind === 'resource') {
    return `${scope.builder(type)}(${[at, 'context.nested', ...partArguments(context, type)].join(', ')})`
  }
  if (type?.kind !== 'enum') return '{}'
  const ref = {kind: 'reference', name} as const
  const members = membersOf(scope.plan, {type: ref})
  if (members.length === 0) return textValue(context)
  const all = members.length === type.enum.members.length
  const some = () =>
    choices(
      scope,
      context.property.name,
      members.map((member) => scope.member(ref, member))
    )
  const list = all ? scope.members(type) : some()
  return type.enum.flags ? `${scope.support('several')}(${at}, ${list})` : choiceText(context, list)
}

/** What a part's builder gets beside seed and context: overrides, the parent's time, and values from the parent. */
function partArguments(context: ValueContext, target: ResourceOutline): string[] {
  const {scope, property, given = 'undefined', inList} = context
  const moment = scope.relations.hasTimes(target)
    ? partMoment(property.name, context.share('moment'))
    : undefined
  const parentTime = moment === undefined || !inList ? moment : `${moment} - index * 3_600`
  const fromParent = parentValueText(context, target)
  if (fromParent !== undefined) return [given, parentTime ?? 'undefined', fromParent]
  if (parentTime !== undefined) return [given, parentTime]
  return context.given === undefined ? [] : [given]
}

/** Values from the parent: a constant object, or where they differ, one of several or of the parent's own values. */
function parentValueText(context: ValueContext, target: ResourceOutline): string | undefined {
  const {scope, type, property, at, own} = context
  const parentValues = scope.relations.parentValues(type, property)
  const [first] = parentValues
  if (first === undefined) return undefined
  if (parentValues.length > 1 || !('members' in first)) {
    const parts = parentValues.map((parentValue) => {
      const value =
        'own' in parentValue
          ? own(parentValue.own) + idCast(scope, [type, parentValue.own], [target, parentValue.name])
          : scope.member(parentValue.type, parentValue.members[0] ?? '')
      return `${objectKey(parentValue.name)}: ${value}`
    })
    return `{ ${parts.join(', ')} }`
  }
  const objects = first.members.map(
    (member) => `{ ${objectKey(first.name)}: ${scope.member(first.type, member)} }`
  )
  if (objects.length === 1) return scope.constant(property.name, 'Values', objects.join())
  const list = scope.constant(
    property.name,
    'Values',
    `[${objects.join(', ')}]`,
    'In the order of the members, with others in place of a success: that is what another property holds.'
  )
  return `${scope.support('pick')}(draw(${at}, ${scope.key(first.name)}), ${list})`
}

/** ` as string as OrderId`, where a name says that one id is the other, and the docs do not. */
function idCast(
  scope: ValueContext['scope'],
  [holder, own]: readonly [ResourceOutline, string],
  [target, name]: readonly [ResourceOutline, string]
): string {
  const idOf = (type: ResourceOutline, property: string) => {
    const found = scope.plan.outlinesOf(type.name).find((one) => one.name === property)
    return found && idName(scope.plan, found.type) ? scope.idType(found.type) : undefined
  }
  const wanted = idOf(target, name)
  if (wanted === undefined) return ''
  const given = idOf(holder, own)
  return given === wanted ? '' : `${given === undefined ? '' : ' as string'} as ${wanted}`
}

function enumText(context: ValueContext, members: readonly string[]): string {
  if (members.length === 0) return textValue(context)
  const list = choices(context.scope, context.property.name, members.map(quoted))
  return choiceText(context, list)
}

function collectionText(context: ValueContext, of: TypeRef): string {
  const {scope, at, given} = context
  const {minLength, maxLength} = context.property.constraints
  const lengths = minLength === undefined && maxLength === undefined ? [] : bound(context)
  const {
    given: _,
    count: __,
    ...alone
  } = {...context, property: ofElements(context.property), at: 'seed', inList: true}
  const parts = partsText(context, of)
  const target = of.kind === 'reference' ? scope.plan.find(of.name) : undefined
  if (target?.kind === 'resource') {
    const some = partArguments({...context, ...(parts !== undefined && {given: parts})}, target)
    const padded =
      lengths.length === 0 ? some : [...some, ...Array<string>(3 - some.length).fill('undefined'), ...lengths]
    const many = `${scope.support('manyOf')}(${[at, 'context', scope.builder(target), ...padded].join(', ')})`
    const number = numberOf(scope.plan.outlinesOf(target.name))
    if (number === undefined) return many
    const first = /^(index|position)$/i.test(number.name) ? 0 : 1
    return `${scope.support('numbered')}(${[many, quoted(number.name), first, given ?? 'undefined'].join(', ')})`
  }
  const reached = given !== undefined && isNested(context, of)
  const body = valueText(reached ? {...alone, given: 'override'} : alone, of)
  const build = arrow(['seed', 'context', 'override', 'index', 'whole'], body)
  const bounds = lengths.length === 0 ? [] : [parts ?? 'undefined', ...lengths]
  const rest = bounds.length > 0 ? bounds : parts === undefined ? [] : [parts]
  return `${scope.support('list')}(${[at, 'context', build, ...rest].join(', ')})`
}

/** What overrides say of a list's elements; where they only say how many, as many of which nothing is said. */
function partsText(context: ValueContext, of: TypeRef): string | undefined {
  const {scope, given, count} = context
  const own = isNested(context, of) ? given : undefined
  if (count === undefined) return own
  const blanks = `${scope.support('blanks')}(${count})`
  return own === undefined ? blanks : `${own} ?? ${blanks}`
}

/** Shortest and longest list: `Math.max(how.shortest, 2)`, `5`. */
function bound({property: {constraints}}: ValueContext): string[] {
  const {minLength = 0, maxLength} = constraints
  const shortest =
    maxLength === undefined
      ? `Math.max(context.shortest, ${minLength})`
      : `${Math.min(Math.max(minLength, 1), maxLength)}`
  return maxLength === undefined
    ? [shortest]
    : [shortest, `${maxLength > 3 ? Math.max(minLength, 3) : maxLength}`]
}

/** Lengths are of the list, everything else that the docs say is of its elements. */
export function ofElements(property: Property): Property {
  const {minLength: _, maxLength: __, ...constraints} = property.constraints
  return {...property, constraints}
}

function objectText(context: ValueContext, properties: readonly Property[]): string {
  const lines = properties.map((property) => {
    const {given, ...alone} = under({...context, property}, property.name)
    const reached = given !== undefined && isNested(context, property.type)
    const inner = reached ? {...alone, given: member(given, property.name)} : alone
    return `${objectKey(property.name)}: ${valueText(inner, property.type)}`
  })
  return laidOver(context, lines)
}

/** What is given as a whole, its lists as the value's own: `given?.names?.slice()`. */
export function copyText(given: string, type: TypeRef): string {
  if (type.kind !== 'collection') return given
  return type.of.kind === 'collection'
    ? `${given}?.map((part) => ${copyText('part', type.of)})`
    : `${given}?.slice()`
}

/** One value a place, each drawn apart. */
function tupleText(context: ValueContext, of: readonly TypeRef[]): string {
  const {given: _, ...alone} = context
  return `[${of.map((part, index) => valueText(under(alone, `${index}`), part)).join(', ')}]`
}

/** One entry; or as many as the overrides name, each completed. */
function mapText(context: ValueContext, value: TypeRef): string {
  const {scope, at, given} = context
  const {given: _, ...alone} = under(context, 'value')
  const entry = `[context.words.word(${at})]: ${valueText(alone, value)}`
  if (given === undefined) return `{ ${entry} }`
  const whole = () => {
    const drawn = valueText({...alone, at: 'seed'}, value)
    return holdsChoice(value)
      ? `${scope.support('taken')}(override, ${drawn})`
      : `${copyText('override', value)} ?? ${drawn}`
  }
  const build = arrow(
    ['seed', 'override'],
    isNested(context, value) ? valueText({...alone, at: 'seed', given: 'override'}, value) : whole()
  )
  return `${scope.support('entries')}(${at}, ${given}, ${build}) ?? { ${entry} }`
}

/** Whether a value is one of several types, or a list of such: its overrides do not say which builder completes them. */
function holdsChoice(type: TypeRef): boolean {
  return type.kind === 'collection' ? holdsChoice(type.of) : type.kind === 'union' || type.kind === 'tuple'
}

/** An object literal, with its overrides over it. */
function laidOver({given, scope}: ValueContext, lines: readonly string[]): string {
  const literal = lines.length === 0 ? '{}' : `{ ${lines.join(', ')} }`
  return given === undefined ? literal : `${scope.support('over')}(${literal}, ${given})`
}

/** `given?.code`, `given?.['@odata.type']`; of what every object inherits, only what it has itself. */
export function member(of: string, name: string): string {
  const key = propertyName(name)
  const read = key === name ? `.${name}` : `[${key}]`
  if (inherited.has(name))
    return `(${of} && Object.hasOwn(${of}, ${quoted(name)}) ? ${of}${read} : undefined)`
  return `${of}?.${key === name ? name : read}`
}

/** The same place, one step further down the path. */
function under(context: ValueContext, name: string): ValueContext {
  return {...context, at: `draw(${context.at}, ${context.scope.key(name)})`}
}

/** A pair; in a list, no two have one key. */
function pairText(context: ValueContext, key: TypeRef, value: TypeRef): string {
  const {given: _, ...alone} = context
  const names = /type/i.test(context.property.name) ? objectTypes : settings
  const isText = key.kind === 'primitive' && key.name === 'string'
  const keyText =
    isText && context.inList
      ? `${context.scope.support('nth')}(index, ${choices(context.scope, `${context.property.name}Key`, names.map(quoted))})`
      : valueText(under(alone, 'key'), key)
  return laidOver(context, [`key: ${keyText}`, `value: ${valueText(under(alone, 'value'), value)}`])
}

const objectTypes = ['User', 'Group', 'Contact', 'Device', 'Role']
const settings = ['language', 'region', 'mode', 'scope', 'limit']
