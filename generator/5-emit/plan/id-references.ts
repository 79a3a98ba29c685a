/** Which properties hold ids of which entities. */
import {posix} from 'node:path'
import {once} from '../../model/once.ts'
import type {Program, Property, Resource, TypeRef} from '../../model/program.ts'
import {typeGraph} from '../../model/type-graph.ts'

export interface IdReferences {
  /** The entity whose ids those of a type are: the type itself, or one that it extends. */
  entityOf(name: string): Resource | undefined
  /** The property that identifies values of an entity: its only key, or its `id`. */
  idOf(entity: Resource): Property | undefined
  /** The entity that the docs say a property holds ids of. */
  stated(property: Property, holder: Resource): Resource | undefined
  /** The same, or where the docs say nothing, the only entity that the property is named after. */
  named(property: Property, holder: Resource): Resource | undefined
}

/**
 * An entity is a type with an `id`, or another key, that is a string; types that extend it have its ids. What is abstract is
 * none: those that extend it are.
 *
 * @example
 * idReferences(program).stated(customerId, order)?.name // 'shop.customer'
 */
export function idReferences(program: Program): IdReferences {
  const types = typeGraph(program)
  const idOf = once((resource: Resource) => idIn([...types.propertiesOf(resource).values()]))
  const entities = new Map<string, Resource>()
  const pages = new Map<string, Resource | undefined>()
  const names = new Map<string, Resource | undefined>()
  for (const resource of program.resources) {
    const entity = types.withAncestors(resource).findLast(({abstract}) => !abstract)
    if (entity && idOf(entity)) entities.set(resource.name, entity)
    const {file} = resource.source
    pages.set(file, pages.has(file) ? undefined : entities.get(resource.name))
  }
  for (const resource of program.resources) {
    const name = resource.typeName.toLowerCase()
    names.set(name, names.has(name) ? undefined : entities.get(resource.name))
  }
  const stated: IdReferences['stated'] = (property, holder) => {
    const stem = stemOf(property)
    if (stem === undefined) return undefined
    const beside = types.propertiesOf(holder).get(stem)?.type
    if (beside?.kind === 'reference') return entities.get(beside.name)
    const links = [...property.description.matchAll(/\]\(([^()\s#]+)/g)].map(([, target = '']) =>
      posix.join(posix.dirname(property.source.file), target)
    )
    const [only, ...others] = new Set(links)
    const linked = only !== undefined && others.length === 0 ? pages.get(only) : undefined
    const isId = /\b(?:ids?|identifiers?|keys?)\b/i.test(property.description)
    return linked && (isId || isNamed(stem, linked)) ? linked : undefined
  }
  return {
    entityOf: (name) => entities.get(name),
    idOf,
    stated,
    named: (property, holder) => {
      const stem = stemOf(property)
      if (stem === undefined) return undefined
      return stated(property, holder) ?? names.get(stem.replaceAll(/[_-]/g, '').toLowerCase())
    }
  }
}

/** `customer` of `customerId` and `customer_ids`; undefined of what holds no ids by its name. */
function stemOf({name, type}: Property): string | undefined {
  return isText(type) ? /^(.+?)_?(?:Id|ID|id|Ids|IDs|ids)$/.exec(name)?.[1] : undefined
}

/** Whether a stem is the name of a type: `customer`, `billingCustomer`. */
function isNamed(stem: string, {typeName}: Resource): boolean {
  const words = stem.replaceAll(/[_-]/g, '').toLowerCase()
  return words.endsWith(typeName.toLowerCase())
}

function idIn(properties: readonly Property[]): Property | undefined {
  const [key, ...others] = properties.filter((property) => property.key)
  const id = key && others.length === 0 ? key : properties.find(({name}) => name === 'id')
  return id && id.type.kind === 'primitive' && isText(id.type) ? id : undefined
}

/** A string, or a list of strings. */
function isText(type: TypeRef): boolean {
  if (type.kind === 'collection') return isText(type.of)
  return type.kind === 'primitive' && (type.name === 'string' || type.name === 'uuid')
}
