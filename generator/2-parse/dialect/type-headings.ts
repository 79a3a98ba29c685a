/** Wordings of headings that introduce a type or an enum, as data. */

/** What a heading introduces. */
export interface Introduction {
  readonly of: 'type' | 'enum'
  readonly name: string
}

const identifier = '\\d{0,9}[A-Za-z_][\\w.-]*'

/** Words behind "Resource" that name none: "Resource representations". */
const notNames =
  '(?:class|type|object|model|schema|structure|entity|interface|representations?|summary|methods?|links?|overview|names?|uri)'

/** Wordings that introduce a type or an enum wherever they stand. The first that matches counts. */
export const introductions: readonly {readonly of: Introduction['of']; readonly heading: RegExp}[] = [
  {
    of: 'enum',
    heading: new RegExp(`^(${identifier}) (?:enum|enumeration)(?: types?| values?| members?)?$`, 'i')
  },
  {of: 'enum', heading: new RegExp(`^enum(?:eration)?: (${identifier})$`, 'i')},
  {of: 'type', heading: new RegExp(`^(${identifier}) (?:resource|complex|entity|facet)(?: types?)?$`, 'i')},
  {
    of: 'type',
    heading: new RegExp(
      `^(?:resource|complex type|entity|type)(?::| (?!${notNames}$)) *(${identifier})$`,
      'i'
    )
  },
  {of: 'type', heading: new RegExp(`^(?:interface|class): (${identifier})$`, 'i')},
  {of: 'type', heading: new RegExp(`^(${identifier}) (?:\\(object\\)|: object)$`, 'i')}
]

/** Wordings that introduce an enum where a table or list of members follows. */
export const memberLists = new RegExp(`^(${identifier}) (?:values|options|members|property values)$`, 'i')

/** Wordings that introduce a type where properties follow: "address type", "Server Variable Object". */
export const objects =
  /^(?:the )?(\d{0,9}[A-Za-z_][\w.-]*(?: [A-Za-z_\d][\w.-]*){0,4}?) (?:complex |resource |json )?(?:type|object|schema|model|structure|entity|message|class)(?: (?:schema|constraints|definition|specification|reference))?$/i

/** `OrderLine`, as languages spell a type. */
export const spelledAsType = /^[A-Z]\w*[a-z][A-Z]\w*$/

/** What says which kind of object, and names none: "JSON object", "Core schema". */
export const notObjects = /^(?:json|data|core|base|main|api|object|common|generic|nested)$/i

/** Headings of what is sent, or set, which name no type. */
export const notTypes =
  /^(?:json|xml|https?|api|rest|url|sql|get|post|put|patch|delete|parameters?|arguments?|headers?|options|variables|inputs?|outputs?|body|payload|query|path|returns?|responses?|requests?|examples?|overview|introduction|notes?|remarks|see also|changelog|authentication)$/i

/** Headings of what a property holds, by its path: "Nested schema for `rules.inner`". */
export const ofProperty =
  /^nested (?:schema|object|block|properties|attributes|fields) (?:for|of) `?([\w.-]+)`?$/i
