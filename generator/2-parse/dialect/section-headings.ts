/** Wordings of headings as data: what a heading says about the table below it. General code reads them. */
import type {SectionKind} from '../../model/page.ts'

const properties = '(?:properties|attributes|fields|columns|props)'

/** What may stand before "properties" and says nothing of whose they are: "Fixed fields", "Instance attributes". */
export const propertyAdjectives: readonly string[] = [
  ...['additional', 'api', 'base', 'basic', 'common', 'core', 'custom', 'data', 'default', 'deprecated'],
  ...['detailed', 'entity', 'extended', 'fixed', 'general', 'important', 'inherited', 'instance', 'item'],
  ...['json', 'key', 'main', 'mandatory', 'model', 'navigation', 'nested', 'object', 'optional', 'other'],
  ...[
    'patterned',
    'primary',
    'public',
    'read-only',
    'readonly',
    'required',
    'resource',
    'response',
    'root',
    'schema'
  ],
  ...[
    'shared',
    'special',
    'specific',
    'standard',
    'static',
    'supported',
    'system',
    'top-level',
    'type',
    'typed'
  ]
]

/** What headings promise, by their words. The first that matches counts. */
export const sectionHeadings: readonly {readonly kind: SectionKind; readonly heading: RegExp}[] = [
  {kind: 'relationships', heading: /^(relationships?|navigation( propert(y|ies))?)$/i},
  // One word may say whose: "Instance attributes", "alert properties".
  {
    kind: 'properties',
    heading: new RegExp(
      `^(?:([\\w.-]+\\s+)?${properties}|property|attribute)( (and (relationships|types)|in detail|table|list|reference))?$`,
      'i'
    )
  },
  {
    kind: 'properties',
    heading:
      /^(property|attribute|field|column) (list|table|descriptions?|details|reference|values|semantics|specifications?|definitions?|dictionary|overview|summary)$/i
  },
  {
    kind: 'properties',
    heading: new RegExp(`^(list|table|descriptions?|overview) of (the )?${properties}$`, 'i')
  },
  {
    kind: 'properties',
    heading:
      /^((object|data|json|table) )?(schema|structure|definition)$|^(type|class|model|meta-?model|interface|entity|resource) definition$/i
  },
  // Of what a property holds: "Properties of a policy definition".
  {kind: 'contents', heading: /^(properties|contents|format) of (an?|the) .+/i},
  {
    kind: 'members',
    heading:
      /^((enum(eration)?|enumerated|possible|allowed|available|supported|valid|accepted) )?(enum(eration)? )?(members?|values|variants)$|^enum(eration)?$/i
  },
  {kind: 'representation', heading: /^((json|xml|resource|object) )?representations?$/i},
  {kind: 'properties', heading: /^response (schema|attributes|fields|properties)$/i},
  {
    kind: 'request',
    heading:
      /^(http request|permissions|prerequisites|((http )?request|(optional )?query|function|path) (headers|body|parameters))\b(?! (?:object|structure|type|model)$)/i
  },
  // "Response object" introduces a type.
  {
    kind: 'example',
    heading:
      /^(json |http )?(examples?|requests?|responses?|sample)\b(?!.* (object|type|structure|model|resource|schema|dto)s?$)|\b(examples?|samples?)$/i
  },
  {
    kind: 'derived',
    heading:
      /^(derived|inherited|sub)[- ]?types$|^(?:subclasses|extended by)$|^types (that )?(inherit|derive)/i
  },
  // Below these, headings name types: "Complex types", "New enum types".
  {
    kind: 'types',
    heading:
      /^((new|complex|nested|related|referenced|supporting|data|entity|enum|resource|request|response|api) )*(types|objects|structures|entities|enumerations|enums|schemas|models|messages|dtos)( used)?$/i
  },
  {kind: 'methods', heading: /^(methods?|tasks|actions|functions|operations)\b/i}
]

/** Headings below which the docs say what something is. */
export const introductions = /^(?:overview|descriptions?|introduction|summary|about)$/i

/** Titles of pages that say how one works with something, and describe no type. */
export const conceptualTitles =
  /^(?:working with|using|use|how (?:to|do)|get(?:ting)? started|best practices|introduction to|about|overview of|understand(?:ing)?|manag(?:e|ing)|choos(?:e|ing)|know(?:n)?|what(?:'s| is| are)?|why|when) /i
