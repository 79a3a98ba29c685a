import type {PropertyDeclaration} from '../../../model/page.ts'
import type {Resource, TypeRef} from '../../../model/program.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'

/**
 * A row that lies in a property whose type is described elsewhere, without a property of that name.
 *
 * ```markdown
 * |room|[room](room.md)|Where it is.|
 * |room.colour|String|Its colour.|
 *  ^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Describe the property with its type, or write the type of the row above as `object`.',
  message: (it: {name: string; type: string}) =>
    `\`${it.type}\` has no property \`${it.name}\`. The row is ignored.`,
  *check({pages, lookup}, report) {
    for (const {file, types} of pages)
      for (const row of types.flatMap(({properties}) => properties)) {
        const resource = row.properties && resourceOf(lookup.propertyAt(file, row.place)?.type, lookup)
        if (!resource) continue
        const names = namesOf(resource, lookup)
        for (const {name, place} of missingIn(row, names))
          yield report({file, ...place}, {name, type: resource.name})
      }
  }
})

function missingIn(
  {properties = []}: PropertyDeclaration,
  known: ReadonlySet<string>
): PropertyDeclaration[] {
  return properties.filter(({name}) => !known.has(name.toLowerCase()))
}

function resourceOf(type: TypeRef | undefined, lookup: Lookup): Resource | undefined {
  if (type?.kind === 'collection') return resourceOf(type.of, lookup)
  if (type?.kind === 'map') return resourceOf(type.value, lookup)
  return type?.kind === 'reference' ? lookup.resource(type.name) : undefined
}

/** In lower case. */
function namesOf(resource: Resource, lookup: Lookup): Set<string> {
  return new Set([...lookup.propertiesOf(resource).keys()].map((name) => name.toLowerCase()))
}
