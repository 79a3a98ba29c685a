import type {JsonValue} from '../../model/program.ts'
import type {ResolvedOptions} from '../../options.ts'
import {relink} from '../docs/links.ts'
import {paragraphs} from '../docs/markdown.ts'
import type {WholePlan} from '../plan/plan.ts'

/** A JSON Schema, or a part of one: keywords in the order in which they are printed. */
export type Schema = {readonly [keyword: string]: JsonValue}

/** What a document of schemas needs to know of itself. */
export interface Setting {
  readonly plan: WholePlan
  /** The document's path in the output, from where its links lead. */
  readonly path: string
  /** Where its named schemas are: `#/$defs/` or `#/components/schemas/`. */
  readonly definitions: string
  /** What a type's schema is called there, by the qualified name of the type. */
  readonly keyOf: (name: string) => string
  /** Whether it is an OpenAPI document: discriminators tell types apart, and formats are named, without patterns. */
  readonly openApi?: boolean
}

/** Whether patterns hold strings to their formats. */
export function formatsOf({plan, openApi}: Setting): ResolvedOptions['formats'] {
  return openApi ? 'annotate' : plan.options.formats
}

/**
 * A reference to a named schema.
 *
 * @example
 * refTo('microsoft.graph.user', {definitions: '#/$defs/', keyOf: (name) => name}) // {$ref: '#/$defs/microsoft.graph.user'}
 */
export function refTo(name: string, {definitions, keyOf}: Pick<Setting, 'definitions' | 'keyOf'>): Schema {
  return {$ref: definitions + encodeURIComponent(keyOf(name).replaceAll('~', '~0').replaceAll('/', '~1'))}
}

/** A page's markdown as a schema's description, with links that lead from the document. */
export function describe({plan, path}: Setting, markdown: string, page: string): string {
  return paragraphs(relink(markdown, page, path, plan)).join('\n\n')
}
