import type {SectionKind} from '../../model/page.ts'

/** What headings promise, by their words. The first that matches counts; a new wording is a new line. */
const kinds: readonly {readonly kind: SectionKind; readonly heading: RegExp}[] = [
  {kind: 'relationships', heading: /^(relationships?|navigation( propert(y|ies))?)$/i},
  // One word may say whose: "Instance attributes", "alert properties".
  {
    kind: 'properties',
    heading:
      /^([\w.-]+\s+)?(propert(y|ies)|attributes|fields)( (and (relationships|types)|in detail|table|list|reference))?$/i
  },
  {
    kind: 'properties',
    heading: /^(property|attribute|field) (list|table|descriptions?|details|reference|values)$/i
  },
  {
    kind: 'properties',
    heading: /^(list|table|descriptions?|overview) of (the )?(properties|attributes|fields)$/i
  },
  // Of what a property holds: "Properties of a policy definition".
  {kind: 'contents', heading: /^(properties|contents|format) of (an?|the) .+/i},
  {kind: 'members', heading: /^(enum(eration)? )?(members?|values)$|^enum$/i},
  {kind: 'representation', heading: /^((json|xml|resource|object) )?representations?$/i},
  {kind: 'properties', heading: /^response (schema|attributes|fields|properties)$/i},
  {
    kind: 'request',
    heading:
      /^(http request|permissions|prerequisites|((http )?request|(optional )?query|function|path) (headers|body|parameters))\b/i
  },
  {kind: 'example', heading: /^(json |http )?(examples?|requests?|responses?|sample)\b/i},
  {
    kind: 'derived',
    heading: /^(derived|inherited|sub)[- ]?types$|^subclasses$|^types (that )?(inherit|derive)/i
  },
  // Below these, headings name types: "Complex types", "New enum types".
  {
    kind: 'types',
    heading:
      /^((new|complex|nested|related|referenced|supporting|data|entity|enum|resource) )*(types|objects|structures|entities|enumerations|enums)( used)?$/i
  },
  {kind: 'methods', heading: /^(methods?|tasks|actions|functions|operations)\b/i}
]

/**
 * @example
 * sectionKind('JSON Representation') // 'representation'
 */
export function sectionKind(heading: string): SectionKind {
  // Signs and anchors around the words promise nothing: `📋 Properties {#properties}`.
  const words = heading.replace(/^[^\p{L}]+(?=\p{L})/u, '').replace(/(\s*\([^()]*\)|\s*\{#[^{}]*\}|:)+$/, '')
  return kinds.find(({heading: pattern}) => pattern.test(words))?.kind ?? 'other'
}
