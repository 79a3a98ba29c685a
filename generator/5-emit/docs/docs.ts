/** Doc comments of what is emitted, from what the pages say. */
import type {JsonValue, Property} from '../../model/program.ts'
import {literal} from '../literals.ts'
import type {Plan, PlannedType} from '../plan/plan.ts'
import {docs} from './comment.ts'
import {facts} from './facts.ts'
import {pageLink, relink} from './links.ts'
import {paragraphs} from './markdown.ts'

/** More examples than this tell nothing new. */
const mostExamples = 3

/**
 * The doc comment of a resource or enum: description, what is special about it, the pages that say so.
 *
 * @example
 * typeDocs(plan, type, 'types/user.ts', ['Open: may hold other properties.'])
 */
export function typeDocs(
  plan: Plan,
  type: Exclude<PlannedType, {kind: 'opaque'}>,
  from: string,
  remarks: readonly string[] = []
): string[] {
  const {description, source, deprecated} = type.kind === 'resource' ? type.resource : type.enum
  const properties = type.kind === 'resource' ? type.resource.properties : []
  const pages = new Set([source, ...properties.map((property) => property.source)].map(({file}) => file))
  return docs(
    {
      text: [...paragraphs(relink(description, source.file, from, plan)), ...remarks],
      tags: [
        ...(deprecated ? [['deprecated', ''] as const] : []),
        ...[...pages].map((page) => ['see', pageLink(page, from, plan)] as const)
      ]
    },
    0
  )
}

/** The doc comment of a property: description, facts at its end, then its tags. */
export function propertyDocs(plan: Plan, property: Property, from: string, indentation: number): string[] {
  const described = paragraphs(relink(property.description, property.source.file, from, plan))
  const examples = property.examples.slice(0, mostExamples)
  return docs(
    {
      text: [...described.slice(0, -1), sentences([...described.slice(-1), ...facts(property)])],
      tags: [
        ...(property.deprecated ? [['deprecated', ''] as const] : []),
        ...(property.default === undefined ? [] : [['default', literal(property.default)] as const]),
        ...examples.map((example: JsonValue) => ['example', literal(example)] as const)
      ]
    },
    indentation
  )
}

/** `['Its name', 'Read-only.']` -> `Its name. Read-only.` */
function sentences(parts: readonly string[]): string {
  const present = parts.filter((part) => part !== '')
  return present
    .map((part, index) => (index < present.length - 1 ? part.replace(/[\w)\]`]$/, '$&.') : part))
    .join(' ')
}
