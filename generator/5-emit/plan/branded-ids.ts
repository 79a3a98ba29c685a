/** Types of ids, one an entity: `OrderId`. The one place for the option `brandedIds`. */
import {posix} from 'node:path'
import type {PrimitiveRef, Program, Property, Resource, TypeRef} from '../../model/program.ts'
import {type TypeGraph, typeGraph} from '../../model/type-graph.ts'

/** A string that is the id of an entity. */
interface IdRef extends PrimitiveRef {
  /** The qualified name of the entity. */
  readonly idOf: string
}

/** The entity whose id a type is; undefined of all other types. */
export function entityOf(type: TypeRef): string | undefined {
  return type.kind === 'primitive' && 'idOf' in type ? (type as IdRef).idOf : undefined
}

/** The type without what it says of entities. */
export function unbranded(type: TypeRef): TypeRef {
  return entityOf(type) === undefined ? type : {kind: 'primitive', name: (type as PrimitiveRef).name}
}

/**
 * Ids of entities as types of their own. An entity is a type with an `id`, or another key, that is a string; types that extend
 * it have ids of the same type. What is abstract is none: those that extend it are.
 *
 * @example
 * withBrandedIds(program).entities // Set {'shop.customer', 'shop.order'}
 */
export function withBrandedIds(program: Program): {program: Program; entities: ReadonlySet<string>} {
  const types = typeGraph(program)
  const entityOfType = new Map(
    program.resources.flatMap((resource) => {
      const entity = types.withAncestors(resource).findLast(({abstract}) => !abstract)
      return entity && idIn(entity, types) ? [[resource.name, entity] as const] : []
    })
  )
  const pages = new Map<string, Resource | undefined>()
  for (const {name, source} of program.resources)
    pages.set(source.file, pages.has(source.file) ? undefined : entityOfType.get(name))
  const branded = (resource: Resource): Resource => {
    const entity = entityOfType.get(resource.name)
    const id = entity && idIn(entity, types)
    const own = resource.properties.map((property) => {
      const target = property.name === id?.name ? entity : referenced(property, resource)
      return target ? {...property, type: idsOf(property.type, target.name)} : property
    })
    const isInherited = entity === resource && id && !resource.properties.some(({name}) => name === id.name)
    const properties = isInherited ? [{...id, type: idsOf(id.type, entity.name)}, ...own] : own
    return {...resource, properties}
  }
  /** The entity that a property holds ids of: that of what stands beside it, or the only one that its description links to. */
  const referenced = (property: Property, holder: Resource): Resource | undefined => {
    const [, stem] = /^(.+?)_?(?:Id|ID|id|Ids|IDs|ids)$/.exec(property.name) ?? []
    if (stem === undefined || !isText(property.type)) return undefined
    const beside = types.propertiesOf(holder).get(stem)?.type
    if (beside?.kind === 'reference') return entityOfType.get(beside.name)
    const links = [...property.description.matchAll(/\]\(([^()\s#]+)/g)].map(([, target = '']) =>
      posix.join(posix.dirname(property.source.file), target)
    )
    const [only, ...others] = new Set(links)
    const isId = /\b(?:ids?|identifiers?|keys?)\b/i.test(property.description)
    return only !== undefined && others.length === 0 && isId ? pages.get(only) : undefined
  }
  return {
    program: {...program, resources: program.resources.map(branded)},
    entities: new Set([...entityOfType.values()].map(({name}) => name))
  }
}

/** The property that identifies values of a type: its only key, or its `id`. */
function idIn(resource: Resource, types: TypeGraph): Property | undefined {
  const properties = [...types.propertiesOf(resource).values()]
  const [key, ...others] = properties.filter((property) => property.key)
  const id = key && others.length === 0 ? key : properties.find(({name}) => name === 'id')
  return id && id.type.kind === 'primitive' && isText(id.type) ? id : undefined
}

/** A string, or a list of strings. */
function isText(type: TypeRef): boolean {
  if (type.kind === 'collection') return isText(type.of)
  return type.kind === 'primitive' && (type.name === 'string' || type.name === 'uuid')
}

function idsOf(type: TypeRef, entity: string): TypeRef {
  if (type.kind === 'collection') return {...type, of: idsOf(type.of, entity)}
  if (type.kind !== 'primitive') return type
  const ref: IdRef = {...type, idOf: entity}
  return ref
}
