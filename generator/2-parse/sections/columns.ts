import type {Cell, Row, Table} from '../../model/document.ts'

/** What a column of a table holds. */
export type ColumnRole =
  | 'property'
  | 'relationship'
  | 'member'
  | 'name'
  | 'type'
  | 'returns'
  | 'description'
  | 'value'
  | 'required'
  | 'nullable'
  | 'readOnly'
  | 'writable'
  | 'default'
  | 'minimum'
  | 'maximum'

/** Columns by the words of their header. A new wording is a new line. */
const columns: readonly {readonly role: ColumnRole; readonly header: RegExp}[] = [
  {role: 'property', header: /^(property|properties|attribute|field)( name)?$|^property\b.*name$/i},
  {role: 'relationship', header: /^(relationship|navigation( property)?)( name)?s?$/i},
  {role: 'member', header: /^(enum(eration)? )?members?( name)?$/i},
  {role: 'name', header: /^(name|parameter|key|element)$/i},
  {role: 'type', header: /^(data |property |resource )?types?$/i},
  {role: 'returns', header: /^(returns?|returned|response)( types?)?$/i},
  {role: 'description', header: /^(descriptions?|details|notes?|remarks|comments?|meaning)$/i},
  {role: 'value', header: /^((numeric|enum|member|integer) )?values?$/i},
  {role: 'required', header: /^(is )?(required|mandatory)\??$/i},
  {role: 'nullable', header: /^(is )?(nullable|null allowed)\??$/i},
  {role: 'readOnly', header: /^(is )?read[- ]?only\??$/i},
  {role: 'writable', header: /^(is )?(writable|writeable|updatable)\??$/i},
  {role: 'default', header: /^default( value)?$/i},
  {role: 'minimum', header: /^min(imum)?( value)?$/i},
  {role: 'maximum', header: /^max(imum)?( value)?$/i}
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
    const role = columns.find(({header}) => header.test(cell.text))?.role
    if (role && found[role] === undefined) found[role] = index
  })
  return found
}

/** The cell of a row in the column of that role; absent where the table has no such column or the row is short. */
export function cellOf(row: Row, columns: Columns, role: ColumnRole): Cell | undefined {
  const index = columns[role]
  return index === undefined ? undefined : row.cells[index]
}
