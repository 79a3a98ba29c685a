import type {Table} from '../../model/document.ts'
import type {ListedValue, PropertyDeclaration, Section, ValueList} from '../../model/page.ts'
import {cellOf, tableColumns} from '../sections/columns.ts'
import {tablesOf} from '../sections/tree.ts'

/**
 * Properties with the values that a table below lists for them, a row each:
 *
 *     #### Enumerated Values
 *
 *     | Property | Value |
 *     |:---------|:------|
 *     | status   | open  |
 */
export function withEnumerated(
  properties: readonly PropertyDeclaration[],
  sections: readonly Section[]
): PropertyDeclaration[] {
  const listed = new Map<string, ValueList>()
  for (const section of sections) for (const table of tablesOf(section)) collect(table, listed)
  return properties.map((row) => {
    const values = listed.get(row.name)
    return values ? {...row, facts: {...row.facts, values}} : row
  })
}

function collect(table: Table, into: Map<string, ValueList>): void {
  const columns = tableColumns(table)
  if (columns.property === undefined || columns.value === undefined || columns.type !== undefined) return
  for (const row of table.rows) {
    const name = cellOf(row, columns, 'property')?.text
    const cell = cellOf(row, columns, 'value')
    if (!name || !cell || cell.text === '') continue
    const value: ListedValue = {name: cell.text, place: cell.place, description: ''}
    const before = into.get(name)?.values ?? []
    into.set(name, {
      values: [...before, value],
      closed: true,
      flags: false,
      fromTable: true,
      place: table.place
    })
  }
}
