import type {Place} from '../../model/document.ts'
import {literalForms} from '../../model/literals.ts'
import type {JsonNode, JsonObject, ListedValue, ShownProperty, TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {primitive} from '../cells/scalars.ts'
import {readTypeCell, type TypeCell} from '../cells/type-cell.ts'
import {memberOf} from './read-json.ts'

/** What JSON shows of the type of its object, or of the first of its objects. */
export function shownProperties(root: JsonNode | undefined): ShownProperty[] {
  const object = root?.kind === 'array' ? root.items[0] : root
  return object?.kind === 'object' ? propertiesOf(object) : []
}

function propertiesOf(object: JsonObject): ShownProperty[] {
  return object.members
    .filter(({key}) => isName(key))
    .map(({key, keyPlace, value}) => {
      const format = formatOf(value)
      return {
        name: key,
        place: keyPlace,
        type: shownType(value),
        valuePlace: value.place,
        ...(format ? {format} : {}),
        ...(isPath(value) ? {isPath: true as const} : {}),
        ...(isIdentifier(value) ? {identifier: true as const} : {})
      }
    })
}

/** `"String (identifier)"`. */
function isIdentifier(node: JsonNode): boolean {
  return node.kind === 'scalar' && /^\w+ \(identifier\)$/i.test(String(node.value))
}

/** `"/orders/1042"`, from the root of the service. */
function isPath(node: JsonNode): boolean {
  return node.kind === 'scalar' && /^\/(?!\/)\S/.test(String(node.value))
}

/** Of a string that stands for a URL: `"String (url)"`, `"https://contoso.com"`. */
function formatOf(node: JsonNode): Format | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return
  return /^https?:\/\/\S+$/i.test(node.value) ? 'uri' : typeCell(node.value, node.place).format
}

/** Instance annotations are none of the type's properties, and keys that are data name nothing. */
function isName(key: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key)
}

/** `"String (timestamp)"`, `"2014-01-01T00:00:00Z"`, `1024`, `{"@odata.type": "…"}`, `["string"]`, `"a | b"`: the type that a value stands for. */
function shownType(node: JsonNode): TypeExpression {
  if (node.kind === 'array') {
    const [first] = node.items
    return {kind: 'collection', of: first ? shownType(first) : {kind: 'primitive', name: 'any'}}
  }
  if (node.kind === 'object') return shownObject(node)
  if (typeof node.value === 'string') return shownString(node.value, node.place)
  if (typeof node.value === 'boolean') return {kind: 'primitive', name: 'boolean'}
  if (typeof node.value === 'number')
    return {kind: 'primitive', name: Number.isInteger(node.value) ? 'integer' : 'number'}
  return {kind: 'primitive', name: 'any'}
}

function shownObject(node: JsonObject): TypeExpression {
  for (const key of ['@odata.type', '@type']) {
    const value = memberOf(node, key)
    if (value?.kind === 'scalar' && typeof value.value === 'string')
      return named(value.value, within(value.place))
  }
  const properties = propertiesOf(node)
  return properties.length > 0 ? {kind: 'object', properties} : {kind: 'primitive', name: 'any'}
}

function named(text: string, place: Place): TypeExpression {
  const inner = /^#?collection\((.*)\)$/i.exec(text)?.[1]
  if (inner) return {kind: 'collection', of: named(inner, moved(place, text.indexOf(inner)))}
  const name = text.replace(/^#/, '')
  return typeCell(name, moved(place, text.length - name.length)).type
}

function shownString(value: string, place: Place): TypeExpression {
  const annotated = /^@odata\.type:\s*(\S+)$/.exec(value)?.[1]
  if (annotated) return named(annotated, moved(within(place), value.lastIndexOf(annotated)))
  const literal = literalNames.find((name) => literalForms[name].test(value))
  if (literal) return {kind: 'primitive', name: literal}
  const values = listedIn(value, within(place))
  if (values.length > 1 && values.every(isWord) && !values.every(isPrimitive)) return {kind: 'values', values}
  const {type} = typeCell(value, place)
  return saysType(type) ? type : {kind: 'primitive', name: 'string'}
}

/** Words of a string that are no primitive may be anything. */
function saysType(type: TypeExpression): boolean {
  if (type.kind === 'collection') return saysType(type.of)
  if (type.kind === 'map') return saysType(type.value)
  if (type.kind === 'union') return type.of.every(saysType)
  return type.kind === 'primitive' || type.kind === 'values' || type.kind === 'keyValuePair'
}

/** Literals that say their type themselves; `12:00` may be anything. */
const literalNames = ['dateTime', 'date', 'duration', 'uuid'] as const

function isWord({name}: ListedValue): boolean {
  return /^\w+$/.test(name)
}

/** `single` may be a member beside others, but `String | Int32` are types. */
function isPrimitive({name}: ListedValue): boolean {
  return primitive(name) !== undefined
}

/** The parts of `a | b | c`. */
function listedIn(text: string, {line, column}: Place): ListedValue[] {
  return [...text.matchAll(/[^|]+/g)].map(({0: part, index}) => {
    const name = part.trim()
    const start = column + index + part.indexOf(name)
    return {
      name,
      place: {line, column: start, endLine: line, endColumn: start + name.length},
      description: ''
    }
  })
}

function typeCell(text: string, place: Place): TypeCell {
  const inlines = [{kind: 'text' as const, value: text, bold: false, italic: false, place}]
  return readTypeCell({inlines, text, place})
}

/** Of a string with its quotes, the text. */
function within(place: Place): Place {
  return {...place, column: place.column + 1, endColumn: place.endColumn - 1}
}

function moved(place: Place, columns: number): Place {
  return {...place, column: place.column + columns}
}
