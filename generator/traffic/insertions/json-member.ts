/** Properties of types that a page shows by JSON alone. */
import type {JsonObject, Page, ShownProperty} from '../../model/page.ts'
import {patterns} from '../../model/patterns.ts'
import type {PrimitiveName, Resource, Source} from '../../model/program.ts'
import type {Declarations} from './declarations.ts'
import {insertionAt, lineOf, type Proposal} from './insertion.ts'
import {familyOf, type NewType} from './type-words.ts'

/**
 * A key in JSON whose values are words for types, as those of the same type are written: `"size": "Int32"`. Where values are
 * examples, one would be made up.
 *
 * @example
 * newJsonMember('weight', {name: 'integer', isCollection: false}, box, declarations) // {place, text: ',\n  "weight": "Int32"'}
 */
export function newJsonMember(
  name: string,
  type: NewType,
  resource: Resource,
  {pages}: Pick<Declarations, 'pages'>
): Proposal {
  const page = pages.find(({file}) => file === resource.source.file)
  const shown = page && shownIn(page, resource)
  if (!shown) return {reason: 'the page shows no other property that it could stand beside'}
  const words = wordsFor(type, shown)
  if (words === undefined)
    return {reason: 'the page shows the type by an example alone, whose value only the service knows'}
  const layout = {reason: 'the JSON has no layout that a new key could follow'}
  const last = shown.root.members.at(-1)
  if (!last || shown.root.partial) return layout
  const {line, column} = {line: last.value.place.endLine, column: last.value.place.endColumn}
  const behind = lineOf(page.document, line).slice(column - 1)
  if (!/^\s*(?:\}|$)/.test(behind)) return layout
  const start = lineOf(page.document, last.keyPlace.line).slice(0, last.keyPlace.column - 1)
  const key = JSON.stringify(name)
  return insertionAt(line, column, `,${start.trim() === '' ? `\n${start}` : ' '}${key}: ${words}`)
}

interface Shown {
  readonly root: JsonObject
  readonly properties: readonly ShownProperty[]
}

/** The object of a block whose keys are the properties. */
function shownIn({types, file}: Page, {properties}: Resource): Shown | undefined {
  const isAt = ({line, column}: ShownProperty['place'], {source}: {readonly source: Source}) =>
    source.file === file && source.line === line && source.column === column
  for (const {shown, representation} of types) {
    const root = representation?.root
    const isOfType = shown.some(({place}) => properties.some((property) => isAt(place, property)))
    if (root?.kind === 'object' && isOfType) return {root, properties: shown}
  }
  return
}

/** The word that another property of the type has for its value, quotes included. */
function wordsFor({name, isCollection}: NewType, {root, properties}: Shown): string | undefined {
  const family = familyOf(name)
  for (const property of properties) {
    const isOne = property.type.kind === 'primitive' && family.includes(property.type.name)
    const member = isOne ? root.members.find(({key}) => key === property.name) : undefined
    if (!member || property.type.kind !== 'primitive' || member.value.kind !== 'scalar') continue
    const {value} = member.value
    const word = typeof value === 'string' ? wordIn(value, property.type.name) : undefined
    if (word !== undefined) return isCollection ? `[${JSON.stringify(word)}]` : JSON.stringify(word)
  }
  return
}

/** The word for a type that a string is, unless it is a value of it: `Int32`, `String` of `String (identifier)`, not `PT5M`. */
function wordIn(value: string, type: PrimitiveName): string | undefined {
  const [, word = ''] = /^(\p{L}[\p{L}\d.]*)(?: \([^)]*\))?$/u.exec(value) ?? []
  if (type === 'string') return /^string$/i.test(word) ? word : undefined
  const isValue = Object.entries(patterns).some(([name, pattern]) => name === type && pattern.test(value))
  return word === '' || isValue || /^(?:true|false)$/.test(word) ? undefined : word
}
