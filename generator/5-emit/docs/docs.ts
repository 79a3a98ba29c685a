/** Doc comments of what is emitted, from what the pages say. */
import type {JsonValue, Property} from '../../model/program.ts'
import {literal} from '../literals.ts'
import type {Plan, PlannedType} from '../plan/plan.ts'
import {docs} from './comment.ts'
import {facts} from './facts.ts'
import {pageLink, relink} from './links.ts'

/** More examples than this tell nothing new. */
const mostExamples = 3

/**
 * The doc comment of a resource or enum: description, what is special about it, its page.
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
  const text = relink(description, source.file, from, plan)
  return docs(
    {
      text: [text, remarks.join(' ')],
      tags: [...(deprecated ? [['deprecated', ''] as const] : []), ['see', pageLink(source.file, from, plan)]]
    },
    0
  )
}

/** The doc comment of a property: description and facts as one paragraph, then its tags. */
export function propertyDocs(plan: Plan, property: Property, from: string, indentation: number): string[] {
  const description = relink(property.description, property.source.file, from, plan)
  const examples = property.examples.slice(0, mostExamples)
  return docs(
    {
      text: [sentences([description, ...facts(property)])],
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
  const said = parts.filter((part) => part !== '')
  return said
    .map((part, index) => (index < said.length - 1 ? part.replace(/[\w)\]`]$/, '$&.') : part))
    .join(' ')
}
