import type {Cell, Row, Table} from '../../model/document.ts'
import {primitive} from '../cells/scalars.ts'

/** What a column of a table holds. */
export type ColumnRole =
  | 'property'
  | 'relationship'
  | 'member'
  | 'name'
  | 'type'
  | 'format'
  | 'returns'
  | 'description'
  | 'notes'
  | 'value'
  | 'values'
  | 'examples'
  | 'key'
  | 'path'
  | 'in'
  | 'required'
  | 'optional'
  | 'nullable'
  | 'readOnly'
  | 'writable'
  | 'access'
  | 'default'
  | 'minimum'
  | 'maximum'
  | 'range'
  | 'maxLength'
  | 'pattern'
  | 'cardinality'
  | 'many'
  | 'tags'

const yesNo = '(?:is |can be |must be )?'
/** In whose words a column of types may be. */
const language =
  '(?:go|golang|rust|java|kotlin|swift|dart|php|python|ruby|c#|c\\+\\+|typescript|ts|javascript|js|sql|db|database|postgres(?:ql)?|mysql|sqlite|mongo(?:db)?|bson|proto(?:buf)?|graphql|openapi|xml|xsd)'
const noun = '(?:property|properties|attribute|field)'

/** Columns by the words of their header. The first that matches counts; a new wording is a new line. */
const columns: readonly {readonly role: ColumnRole; readonly header: RegExp}[] = [
  {
    role: 'property',
    header: new RegExp(`^(?:json |odata |resource |object )?(?:${noun}|prop)s?(?: names?)?$`, 'i')
  },
  {role: 'property', header: /^(?:names?|property|attribute|field)s? ?(?:and|&|\/|\+) ?(?:data )?types?$/i},
  {role: 'property', header: new RegExp(`^property\\b.*name$|^names? of (?:the )?${noun}$`, 'i')},
  {role: 'relationship', header: /^(relationship|navigation( property)?)( name)?s?$/i},
  {role: 'member', header: /^(enum(eration)? )?members?( name)?$/i},
  {role: 'name', header: /^(name|element|column)( name)?$|^key name$/i},
  {
    role: 'name',
    header: /^(?:(?:query|path|url|body|form|header|request|response) )?param(?:eter)?s?(?: names?)?$/i
  },
  {
    role: 'type',
    header: new RegExp(
      `^(?:(?:data|value|resource|json|odata|edm|${language}|${noun})[- ]?)*types?$|^schema$`,
      'i'
    )
  },
  {role: 'format', header: /^(?:(?:data|value) )?format$/i},
  {role: 'returns', header: /^(returns?|returned|response)( types?)?$/i},
  {role: 'description', header: new RegExp(`^(?:(?:brief|short|full|${noun}) )?descriptions?$`, 'i')},
  {role: 'description', header: /^(meaning|definition|explanation|purpose)$/i},
  {
    role: 'notes',
    header:
      /^(additional |more )?(notes?|remarks|comments?|details|information|validations?(?: rules?)?|constraints?|rules)$/i
  },
  {role: 'value', header: /^(((numeric|enum|member|integer) )?values?|number)$/i},
  {
    role: 'values',
    header:
      /^(?:enum ?\/ ?)?(?:possible|allowed|valid|supported|accepted|permitted)(?: enum)? values$|^choices?$|^enum$/i
  },
  {role: 'examples', header: /^(examples?|sample)( values?)?$/i},
  {role: 'key', header: new RegExp(`^${yesNo}key$`, 'i')},
  {
    role: 'path',
    header: /^(?:json[- ]?)?path$|^(?:api|json|internal|system|technical)[- ](?:name|key|id(?:entifier)?)$/i
  },
  {role: 'in', header: /^(in|located in|param(eter)? type)$/i},
  {role: 'required', header: new RegExp(`^${yesNo}(?:required|mandatory)(?: ?(?:/|or) ?optional)?$`, 'i')},
  {
    role: 'required',
    header:
      /^(?:presence|requirement|optionality|req\.?|req'd|optional ?\/ ?(?:required|mandatory)|m ?\/ ?o(?: ?\/ ?c)?)$/i
  },
  {role: 'optional', header: new RegExp(`^${yesNo}optional$`, 'i')},
  {
    role: 'nullable',
    header: new RegExp(`^${yesNo}(?:nullable|null)$|^allows? nulls?$|^null(?:s| is)? allowed$`, 'i')
  },
  {role: 'readOnly', header: new RegExp(`^${yesNo}read[- ]?only$`, 'i')},
  {
    role: 'writable',
    header: new RegExp(`^${yesNo}(?:writ(?:e)?able|updat(?:e)?able|editable|settable)$`, 'i')
  },
  {role: 'access', header: /^(access|restrictions?|read ?\/ ?write|r ?\/ ?w)$/i},
  {role: 'default', header: /^defaults?( value)?$/i},
  {role: 'minimum', header: /^min(imum)?( value)?$/i},
  {role: 'maximum', header: /^max(imum)?( value)?$/i},
  {role: 'range', header: /^(valid |allowed |supported )?range$/i},
  {role: 'maxLength', header: /^max(imum)?\.? ?(length|characters|chars)$/i},
  {role: 'pattern', header: /^(?:pattern|regex(?:p)?|regular expression)$/i},
  {
    role: 'cardinality',
    header: /^(?:cardinality|card\.?|multiplicity|occurr?s|occurrences?|quantifier|label|rule|repeated)$/i
  },
  {
    role: 'many',
    header: new RegExp(`^${yesNo}(?:an? )?(?:array|list|collection|multiple|multi-?valued)$`, 'i')
  },
  {role: 'tags', header: /^(?:tags?|flags?|modifiers?|qualifiers?)$/i}
]

/** Which column of a table holds what. */
export type Columns = {readonly [role in ColumnRole]?: number}

/**
 * @example
 * tableColumns(table) // {property: 0, type: 1, description: 2}
 */
export function tableColumns(table: Table): Columns {
  const found: {[role in ColumnRole]?: number} = {}
  table.header.cells.forEach((cell, index) => {
    const role = roleOf(cell.text)
    if (role && found[role] === undefined) found[role] = index
  })
  const {notes, value, key, path, returns, ...others} = found
  // A column of keys or paths is one of names, unless there is another.
  const isNamed = found.property !== undefined || found.name !== undefined || found.member !== undefined
  const named = isNamed ? {key, path, ...belowTitles(table, found)} : {name: key ?? path}
  // Notes that nothing else describes are the description.
  const described = found.description === undefined ? {description: notes} : {notes}
  // What a relationship returns is its type.
  const returned = found.relationship === undefined ? {returns} : {type: returns}
  return defined({
    ...returned,
    ...others,
    ...named,
    ...described,
    ...(holdsTypes(table, found) ? {type: value} : listsValues(table, found) ? {values: value} : {value})
  })
}

/** `| Name | Type | Values |`: those that each may have. */
function listsValues({header}: Table, {type, value, values}: Columns): boolean {
  if (type === undefined || value === undefined || values !== undefined) return false
  return /^values$/i.test(header.cells[value]?.text ?? '')
}

/** Signs around the words adorn them, lead to a note or are slips: `🔑 Property`, `Required?`, `Type*`, `Description\`. */
export function roleOf(header: string): ColumnRole | undefined {
  const words = header.replace(/^[^\p{L}]+(?=\p{L})/u, '').replace(/(?<![\s\\*:?†])[\s\\*:?†]+$/, '')
  const role = columns.find(({header: pattern}) => pattern.test(words))?.role
  return role ?? (saysDescription(words) ? 'description' : saysType(words) ? 'type' : undefined)
}

/** `Type / Format`, `Data type/constraints`: a type, and what more is said of it. */
function saysType(words: string): boolean {
  const [type = '', more, ...others] = words.split(/ ?\/ ?/)
  const isMore = /^(?:format|constraints?|limits?|range|length|size|values?|enum)s?$/i.test(more ?? '')
  return isMore && others.length === 0 && roleOf(type) === 'type'
}

/** `Description / Notes`, `Validation & Notes` */
function saysDescription(words: string): boolean {
  const parts = words.split(/ (?:\/|&|and|\+) |\//)
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    parts.every((part) => /^(?:description|notes)$/.test(roleOf(part) ?? ''))
  )
}

/**
 * `| Property | Value |`, where the values are types: an older style of the same docs. Behind names that may be those of
 * members, most values have to be: `| Name | Description | Value |`.
 */
function holdsTypes(
  {rows}: Table,
  {property, relationship, name, description, type, value}: Columns
): boolean {
  if (type !== undefined || value === undefined) return false
  const typed = rows.filter((row) => {
    const {inlines = [], text = ''} = row.cells[value] ?? {}
    const [word = ''] = /[\w.]+/.exec(text) ?? []
    return primitive(word) !== undefined || inlines.some(({kind}) => kind === 'link')
  })
  if ((property ?? relationship) !== undefined) return typed.length * 2 >= rows.length
  return (
    name !== undefined &&
    description !== undefined &&
    description < value &&
    typed.length * 4 >= rows.length * 3
  )
}

/** Beside titles for people, `| Event type | eventType |`, the keys or paths are the names. */
function belowTitles({rows}: Table, {property, name, key, path}: Columns): Columns {
  const titles = property ?? name
  if (titles === undefined) return {}
  const index = [path, key].find((at) => at !== undefined && rows.every((row) => isNameOf(row, titles, at)))
  if (index === undefined || rows.every(({cells}) => cells[index]?.text === '')) return {}
  return property === undefined ? {name: index} : {property: index}
}

/** Is a cell the name behind a title, or empty? `PK` and `yes` are none. */
function isNameOf({cells}: Row, title: number, index: number): boolean {
  const [titleText = '', text = ''] = [cells[title]?.text, cells[index]?.text]
  if (text === '') return true
  const last = text.split('.').at(-1) ?? text
  const isTitle = /\p{L}\s+\p{L}/u.test(titleText) || squeezed(titleText) === squeezed(last)
  return isTitle && /^[\p{L}_$@](?:[\w$@.-]|\[\w?\])*$/u.test(text) && !keyWords.test(text)
}

/** What a column of keys says of a column in a database. */
const keyWords =
  /^(?:yes|no|true|false|x|y|n|pk|fk|pri|uni|mul|primary|foreign|unique|hash|range|partition|sort)$/i

function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function defined(columns: {readonly [role in ColumnRole]?: number | undefined}): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, index]) => index !== undefined))
}

/** The cell of a row in the column of that role; absent where the table has no such column or the row is short. */
export function cellOf(row: Row, columns: Columns, role: ColumnRole): Cell | undefined {
  const index = columns[role]
  return index === undefined ? undefined : row.cells[index]
}
