import type {Facts, PropertyDeclaration, TypeDeclaration, TypeExpression, ValueList} from '../model/page.ts'
import {patterns} from '../model/patterns.ts'
import {formats} from '../model/primitives.ts'
import type {Constraints, EnumRef, JsonValue, Openness, Property, TypeRef} from '../model/program.ts'
import {type Lookup, typeRef} from './types.ts'
import {asValue, constraintsFor} from './values.ts'

/** One row, its names looked up; `declaration` is the type that it is of, where it is of one. */
export function propertyOf(
  row: PropertyDeclaration,
  declaration: TypeDeclaration | undefined,
  lookup: Lookup
): Property {
  const {name, place, facts, navigation, description} = row
  const type = typeOf(row, declaration, lookup)
  const stated =
    facts.default === undefined || isListOfTexts(type) ? undefined : statedValue(facts.default, type, lookup)
  return {
    name,
    type,
    source: {file: lookup.page.file, line: place.line, column: place.column},
    description,
    navigation,
    ...presenceOf(row, declaration, lookup),
    nullable:
      facts.nullable ??
      (listsNull(facts.values) || declaration?.nullableProperties.includes(name) ? true : null),
    readOnly: facts.readOnly,
    key: facts.key || declaration?.keyProperty === name,
    deprecated: facts.deprecated,
    constraints: constraintsOf(row, declaration, type),
    examples: facts.examples
      .map((text) => statedValue(text, type, lookup))
      .filter((value) => value !== undefined),
    ...(stated === undefined ? {} : {default: stated})
  }
}

/** What is called a URL, or the like, has no form where the page shows another: a path from the root of the service. */
function constraintsOf(
  {name, facts}: PropertyDeclaration,
  declaration: TypeDeclaration | undefined,
  type: TypeRef
): Constraints {
  const {format, ...others} = constraintsFor(type, facts)
  if (format === undefined) return others
  const {pattern} = formats[format]
  const isOther =
    facts.examples.some((text) => pattern && !isTemplate(text) && !patterns[pattern].test(text)) ||
    (format === 'uri' && declaration?.shown.some((shown) => shown.name === name && shown.isPath))
  return isOther ? others : {...others, format}
}

/** `https://shop.example/orders/{id}` */
function isTemplate(text: string): boolean {
  return /[{<]/.test(text)
}

/** Whether answers have the property, and whether requests must. */
function presenceOf(
  {name, facts}: PropertyDeclaration,
  declaration: TypeDeclaration | undefined,
  {hasRequests}: Lookup
): Pick<Property, 'required' | 'requiredToCreate'> {
  const annotated = declaration?.optionalProperties.includes(name) ? false : null
  const stated = facts.required ?? annotated
  const isOfRequests = hasRequests && facts.requiredFromProse === true && !facts.readOnly
  return {
    required: isOfRequests ? annotated : stated,
    requiredToCreate: facts.readOnly ? false : facts.requiredToCreate ? true : stated
  }
}

/** The type of a row, with the values that its description lists, or the properties that other rows say lie in it. */
function typeOf(row: PropertyDeclaration, declaration: TypeDeclaration | undefined, lookup: Lookup): TypeRef {
  const {type, facts, properties} = row
  if (!properties) {
    const shape = shaped(believed(row, declaration), row, lookup)
    const stated = withValues(withoutWord(typeRef(shape, lookup), facts, lookup), facts)
    return stated.kind === 'collection' && isShownAlone(row, declaration)
      ? {kind: 'union', of: [stated.of, stated]}
      : stated
  }
  const inner = properties.map((one) => propertyOf(one, undefined, lookup))
  return holding(typeRef(defined(type, lookup), lookup), inner)
}

/** A name of which no page says anything is that of the object which the rows describe. */
function defined(type: TypeExpression, lookup: Lookup): TypeExpression {
  if (type.kind === 'collection') return {kind: 'collection', of: defined(type.of, lookup)}
  const isUnknown = type.kind === 'named' && !lookup.symbols.find(type.name, lookup.page, type.link)
  return isUnknown ? (type.otherwise ?? {kind: 'primitive', name: 'any'}) : type
}

/** The type, in which what may hold anything holds these properties. */
function holding(type: TypeRef, properties: readonly Property[]): TypeRef {
  switch (type.kind) {
    case 'collection':
      return {kind: 'collection', of: holding(type.of, properties)}
    case 'map':
      return {kind: 'map', key: type.key, value: holding(type.value, properties)}
    case 'union':
      return {kind: 'union', of: type.of.map((one) => holding(one, properties))}
    case 'primitive':
      return type.name === 'any' ? {kind: 'object', properties} : type
    case 'object':
    case 'unknown':
      return {kind: 'object', properties}
    default:
      return type
  }
}

/** The type of the row. One without takes what the JSON shows, and a text of which no values are told those shown there. */
function believed(
  {name, type, facts}: PropertyDeclaration,
  declaration: TypeDeclaration | undefined
): TypeExpression {
  const other = declaration?.shown.find((one) => one.name === name)?.type
  const more = type.kind === 'unknown' || (facts.values === undefined && listsValues(other, type))
  return other && more ? other : type
}

/** Is it a list in the table, and one such value in the JSON? Then either may be meant. */
function isShownAlone({name, type}: PropertyDeclaration, declaration: TypeDeclaration | undefined): boolean {
  const shown = declaration?.shown.find((one) => one.name === name)?.type
  return (
    type.kind === 'collection' &&
    type.of.kind === 'primitive' &&
    shown?.kind === 'primitive' &&
    shown.name === type.of.name
  )
}

/** A type that no page defines, as the description shows it. */
function shaped(type: TypeExpression, row: PropertyDeclaration, lookup: Lookup): TypeExpression {
  if (!row.shape) return type
  if (type.kind === 'collection') return {...type, of: shaped(type.of, row, lookup)}
  const isUndefined = type.kind === 'named' && !lookup.symbols.find(type.name, lookup.page, type.link)
  const isVague = type.kind === 'primitive' && type.name === 'any'
  return isUndefined || isVague ? {kind: 'object', properties: row.shape} : type
}

/** Does one list values where the other says that it is a text? Of lists, of their items. */
function listsValues(one: TypeExpression | undefined, other: TypeExpression): boolean {
  if (one?.kind === 'collection' && other.kind === 'collection') return listsValues(one.of, other.of)
  return one?.kind === 'values' && other.kind === 'primitive' && other.name === 'string'
}

/** Of a list of any strings a word may be an item, or stand for all: `all`. */
function isListOfTexts(type: TypeRef): boolean {
  return type.kind === 'collection' && type.of.kind === 'primitive' && type.of.name === 'string'
}

/** As a value of the type; of a named enum its member. */
function statedValue(text: string, type: TypeRef, lookup: Lookup): JsonValue | undefined {
  // What `null` means depends on the property, not on its type.
  if (text === 'null') return
  if (type.kind === 'collection' && type.of.kind === 'reference') {
    const item = statedValue(text, type.of, lookup)
    return item === undefined ? undefined : [item]
  }
  if (type.kind !== 'reference') return asValue(text, type)
  return lookup.membersOf(type.name).find((name) => name === text)
}

function listsNull(values: ValueList | undefined): boolean {
  return values?.values.some(({name}) => name === 'null') ?? false
}

/** A word that is no type's name, such as `select`, says nothing beside a list of values: they are strings. */
function withoutWord(type: TypeRef, facts: Pick<Facts, 'values'>, lookup: Lookup): TypeRef {
  if (type.kind === 'collection') return {kind: 'collection', of: withoutWord(type.of, facts, lookup)}
  const lists = facts.values?.closed || facts.values?.open
  if (!lists || type.kind !== 'reference' || lookup.symbols.find(type.name, lookup.page)) return type
  return {kind: 'primitive', name: 'string'}
}

/** A string, or a list of strings, whose description lists the values that it may have. */
function withValues(type: TypeRef, facts: Pick<Facts, 'values' | 'combines'>): TypeRef {
  const {values, combines} = facts
  if (type.kind === 'collection') return {kind: 'collection', of: withValues(type.of, facts)}
  // Flags are written as one string.
  if (type.kind === 'enum' && (combines || values?.flags)) return {kind: 'primitive', name: 'string'}
  if (!values || type.kind !== 'primitive' || type.name !== 'string') return type
  // Of a list that is broken nobody can tell the values, and several in one string are none alone.
  if (values.brokenAt || values.flags) return type
  const members = membersOf(values)
  // A single value says what there is by now, not what there is at all.
  return members.length < 2 ? type : {kind: 'enum', members, ...opennessOf(values)}
}

/** A section or table lists values for good; a sentence may be behind the service. */
export function opennessOf({open, fromTable}: ValueList): Openness {
  return {...(open ? {open} : {}), ...(fromTable ? {} : {fromProse: true})}
}

function membersOf({values}: ValueList): EnumRef['members'] {
  const named = values.filter(({name}) => name !== 'null')
  const unique = new Map(named.map(({name, description}) => [name, {name, description}]))
  return [...unique.values()]
}
