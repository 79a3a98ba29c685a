/** Where pages define and name types, properties and members. */

import {namesIn} from '../4-check/named-types.ts'
import type {Place} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import type {JsonNode, NamedType, Page, PropertyDeclaration} from '../model/page.ts'
import {pageIndex} from '../model/page-index.ts'
import type {Enum, Program, Resource, TypeRef} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import {type TypeGraph, typeGraph} from '../model/type-graph.ts'

/** A type, or a property or member of one. */
export interface DocsSymbol {
  readonly type: Resource | Enum
  /** Of a property or member. */
  readonly name?: string
}

/** A stretch of a page that defines or names a symbol. */
export interface Occurrence {
  /** The same for all that name one symbol: `order`, `order.status`. */
  readonly key: string
  readonly symbol: DocsSymbol
  readonly file: string
  readonly place: Place
  readonly isDefinition: boolean
}

/**
 * Definitions are headings and rows; references are links to types, types in cells, and keys of annotated JSON.
 *
 * @example
 * occurrencesIn(pages, program) // [{key: 'order', file: 'docs/order.md', isDefinition: true, …}, …]
 */
export function occurrencesIn(pages: readonly Page[], program: Program): Occurrence[] {
  const types = [...program.resources, ...program.enums]
  const byPlace = new Map(types.map((type) => [placeKey(type.source.file, type.source), type]))
  const byFile = groupBy(types, ({source}) => source.file)
  const byName = new Map(types.map((type) => [type.name.toLowerCase(), type]))
  const byShortName = new Map(types.map((type) => [shortName(type.name).toLowerCase(), type]))
  const named = (name: string) =>
    byName.get(name.replace(/^#/, '').toLowerCase()) ?? byShortName.get(shortName(name).toLowerCase())
  const index = pageIndex(pages)
  const graph = typeGraph(program)

  return pages.flatMap((page) => {
    const {file} = page
    const occurrence = (
      type: Resource | Enum,
      place: Place,
      isDefinition: boolean,
      name?: string
    ): Occurrence => ({
      key: name === undefined ? type.name : `${type.name}.${name}`,
      symbol: name === undefined ? {type} : {type, name},
      file,
      place,
      isDefinition
    })
    const ofType = page.types.flatMap((declaration) => {
      const type = byPlace.get(placeKey(file, declaration.place))
      if (type === undefined) return []
      return [
        occurrence(type, declaration.place, true),
        ...declaration.properties.map(({name, place}) => occurrence(type, place, true, name))
      ]
    })
    const ofEnum = page.enums.flatMap((declaration) => {
      const type = byPlace.get(placeKey(file, declaration.place))
      if (type === undefined) return []
      const members = declaration.members.map(({name, place}) => occurrence(type, place, true, name))
      return [occurrence(type, declaration.place, true), ...members]
    })
    const linked = page.links.flatMap((link) => {
      const target = index.resolve(page, link)?.page
      const there = target ? (byFile.get(target.file) ?? []) : []
      const heading = target?.anchors.find(({name}) => name === link.fragment)?.heading
      const type =
        there.find(
          ({source}) =>
            heading && placeKey(target?.file ?? '', heading.place) === placeKey(source.file, source)
        ) ??
        there.find(({name}) => shortName(name).toLowerCase() === link.text.toLowerCase()) ??
        (there.length === 1 && link.fragment === undefined ? there[0] : undefined)
      return type ? [occurrence(type, link.place, false)] : []
    })
    const cells = page.types
      .flatMap(({properties}) => properties.flatMap(namesInRow))
      .filter(({link}) => link === undefined)
      .flatMap(({name, place}) => {
        const type = named(name)
        return type ? [occurrence(type, place, false)] : []
      })
    const bodies = [
      ...page.json.map(({annotation, root}) => ({annotation, root})),
      ...page.http.map(({annotation, body}) => ({annotation, root: body?.root}))
    ]
    const inBodies = bodies.flatMap(({annotation, root}) => {
      const stated = annotation?.value.members.find(({key}) => key === '@odata.type')?.value
      if (stated?.kind !== 'scalar') return []
      const type = named(String(stated.value).replace(/^collection\((.*)\)$/i, '$1'))
      if (type === undefined) return []
      const keys = root && 'properties' in type ? keysIn(root, type, graph) : []
      return [
        occurrence(type, stated.place, false),
        ...keys.map(({owner, key, place}) => occurrence(owner, place, false, key))
      ]
    })
    return [...ofType, ...ofEnum, ...linked, ...cells, ...inBodies]
  })
}

interface Key {
  readonly owner: Resource
  readonly key: string
  readonly place: Place
}

/** The keys of an object of a type, and of those in it, each with the type that defines it. */
function keysIn(node: JsonNode, type: Resource, graph: TypeGraph): Key[] {
  if (node.kind === 'array') return node.items.flatMap((item) => keysIn(item, type, graph))
  if (node.kind === 'scalar') return []
  return node.members.flatMap(({key, keyPlace, value}) => {
    const owner = graph
      .withAncestors(type)
      .find(({properties}) => properties.some((property) => property.name === key))
    // Lists are in `value`.
    if (key === 'value' && value.kind === 'array' && !owner) return keysIn(value, type, graph)
    const property = owner?.properties.find((each) => each.name === key)
    if (!owner || !property) return []
    const held = graph.resource(referred(property.type) ?? '')
    return [{owner, key, place: keyPlace}, ...(held ? keysIn(value, held, graph) : [])]
  })
}

function referred(type: TypeRef): string | undefined {
  if (type.kind === 'reference') return type.name
  return type.kind === 'collection' ? referred(type.of) : undefined
}

function namesInRow({type, properties = []}: PropertyDeclaration): NamedType[] {
  return [...namesIn(type), ...properties.flatMap(namesInRow)]
}

function placeKey(file: string, {line, column}: Pick<Place, 'line' | 'column'>): string {
  return `${file}:${line}:${column}`
}
