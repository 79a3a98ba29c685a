import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import {isExternal} from '../model/links.ts'
import type {ListedValues, Page, ShownProperty, TypeExpression} from '../model/page.ts'
import type {Diagnostic, PrimitiveName, Property, TypeRef} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {Symbols} from './symbols.ts'

/** Where types are looked up, and where what is missing is noted. */
export interface Lookup {
  readonly page: Page
  readonly symbols: Symbols
  /** Names of an enum's members; none of what is no enum. */
  readonly membersOf: (name: string) => readonly string[]
  readonly report: (diagnostic: Diagnostic) => void
  /** Some page documents requests: what a sentence calls required is so in requests, not in answers. */
  readonly hasRequests: boolean
}

type Identifier = Extract<TypeExpression, {kind: 'identifier'}>

/** The names of primitives that docs write most, but for short ones, which many words are near to. */
const usualPrimitives = ['String', 'Boolean', 'Int32', 'Int64', 'Double', 'DateTimeOffset', 'Duration']

/** A type with its names looked up. */
export function typeRef(type: TypeExpression, lookup: Lookup): TypeRef {
  const {page, symbols, report} = lookup
  switch (type.kind) {
    case 'primitive':
      return {kind: 'primitive', name: type.name}
    case 'named': {
      const {name, otherwise} = type
      const found = symbols.find(name, page, type.link)
      // `[DateTimeOffset](timestamp.md)` is a primitive, even where that page defines a type of another name.
      if (found && (!otherwise || shortName(found).toLowerCase() === name.toLowerCase())) {
        return {kind: 'reference', name: found}
      }
      if (otherwise) return typeRef(otherwise, lookup)
      const [near] = didYouMean(shortName(name), [...symbols.names, ...usualPrimitives])
      const expected = near && !type.link ? {expected: [near]} : {}
      const source = {file: page.file, ...type.place}
      if (type.text !== undefined) {
        report(diagnostic('unknown-type-cell', source, {text: type.text}, {actual: type.text}))
        return {kind: 'unknown', text: type.text}
      }
      const heading = type.link && symbols.headingOf(page, type.link)
      if (heading !== undefined)
        report(diagnostic('type-without-properties', source, {name, heading}, {actual: name}))
      // The rule `external-type` speaks of those.
      else if (!isExternal(type.link))
        report(diagnostic('undefined-type', source, {name, near}, {actual: name, ...expected}))
      return {kind: 'reference', name: symbols.opaque(name, page, type.link)}
    }
    case 'collection':
      return {kind: 'collection', of: typeRef(type.of, lookup)}
    case 'keyValuePair':
      return {kind: 'keyValuePair', key: typeRef(type.key, lookup), value: typeRef(type.value, lookup)}
    case 'map':
      return dictionary(typeRef(type.key, lookup), typeRef(type.value, lookup), type.ofArray === true)
    case 'union':
      return unionOf(type.of.map((one) => typeRef(one, lookup)))
    case 'tuple':
      return {kind: 'tuple', of: type.of.map((one) => typeRef(one, lookup))}
    case 'literal':
      return {kind: 'literal', value: type.value}
    case 'values':
      return valuesRef(type, lookup)
    case 'object':
      return {kind: 'object', properties: type.properties.map((property) => shownProperty(property, lookup))}
    case 'identifier':
      return identifierRef(type, lookup)
    case 'unknown':
      return {kind: 'unknown', text: type.text}
  }
}

/** `map[string]interface{}`: an object of which nothing is said, as languages without a word for it spell it. */
function dictionary(key: TypeRef, value: TypeRef, ofArray: boolean): TypeRef {
  return !ofArray && isPrimitive(key, 'string') && isPrimitive(value, 'any')
    ? {kind: 'object', properties: []}
    : {kind: 'map', key, value}
}

/** Equal ones once: names that a page writes twice, or in two ways. */
function unionOf(types: readonly TypeRef[]): TypeRef {
  const distinct = new Map(types.map((type) => [JSON.stringify(type), type]))
  const [only, ...others] = distinct.values()
  return only && others.length === 0 ? only : {kind: 'union', of: [...distinct.values()]}
}

function isPrimitive(type: TypeRef, name: PrimitiveName): boolean {
  return type.kind === 'primitive' && type.name === name
}

/** The type of the `id` of a type, where a page says it. */
function identifierRef({of, text, place}: Identifier, {page, symbols, report}: Lookup): TypeRef {
  const found = symbols.find(of.name, page, of.link)
  const name = found && symbols.idOf(found)
  if (name) return {kind: 'primitive', name}
  report(diagnostic('unknown-type-cell', {file: page.file, ...place}, {text}, {actual: text}))
  return {kind: 'unknown', text}
}

/** An enum without a name, unless the words name types. */
function valuesRef({values, otherwise}: ListedValues, lookup: Lookup): TypeRef {
  const {page, symbols} = lookup
  if (otherwise && values.some(({name}) => symbols.find(name, page))) return typeRef(otherwise, lookup)
  const members = new Map(values.map(({name, description}) => [name, {name, description}]))
  return {kind: 'enum', members: [...members.values()]}
}

/** A property of which only a JSON block speaks. */
export function shownProperty(
  {name, place, type, format, optional}: ShownProperty,
  lookup: Lookup
): Property {
  return {
    name,
    type: typeRef(type, lookup),
    source: {file: lookup.page.file, line: place.line, column: place.column},
    description: '',
    navigation: false,
    required: optional ? false : null,
    requiredToCreate: optional ? false : null,
    nullable: null,
    readOnly: false,
    key: false,
    deprecated: false,
    constraints: format ? {format} : {},
    examples: []
  }
}
