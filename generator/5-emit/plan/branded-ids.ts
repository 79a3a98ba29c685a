/** Types of ids, one an entity: `OrderId`. The one place for the option `brandedIds`. */
import type {PrimitiveRef, Program, Resource, TypeRef} from '../../model/program.ts'
import {idReferences} from './id-references.ts'

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
 * Ids of entities as types of their own, in what refers to the entities too.
 *
 * @example
 * withBrandedIds(program).entities // Set {'shop.customer', 'shop.order'}
 */
export function withBrandedIds(program: Program): {program: Program; entities: ReadonlySet<string>} {
  const references = idReferences(program)
  const branded = (resource: Resource): Resource => {
    const entity = references.entityOf(resource.name)
    const id = entity && references.idOf(entity)
    const own = resource.properties.map((property) => {
      const target = property.name === id?.name ? entity : references.stated(property, resource)
      return target ? {...property, type: idsOf(property.type, target.name)} : property
    })
    const isInherited = entity === resource && id && !resource.properties.some(({name}) => name === id.name)
    const properties = isInherited ? [{...id, type: idsOf(id.type, entity.name)}, ...own] : own
    return {...resource, properties}
  }
  const entities = program.resources.flatMap(({name}) => references.entityOf(name)?.name ?? [])
  return {program: {...program, resources: program.resources.map(branded)}, entities: new Set(entities)}
}

function idsOf(type: TypeRef, entity: string): TypeRef {
  if (type.kind === 'collection') return {...type, of: idsOf(type.of, entity)}
  if (type.kind !== 'primitive') return type
  const ref: IdRef = {...type, idOf: entity}
  return ref
}
