import type {NameEvidence} from '../../model/page.ts'
import {typeTokens} from '../cells/tokens.ts'
import {cellOf, tableColumns} from '../sections/columns.ts'
import {tablesOf} from '../sections/tree.ts'
import type {RegionSection} from './partition.ts'

/** Do methods return the type itself? `| [Get user](…) | [user](user.md) | Read its properties. |` */
export function isAddressable(parts: readonly RegionSection[], names: readonly NameEvidence[]): boolean {
  const own = new Set(names.map(({name}) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
  return parts
    .filter(({kind}) => kind === 'methods')
    .flatMap(({section}) => tablesOf(section))
    .some((table) => {
      const columns = tableColumns(table)
      return table.rows.some((row) => {
        const cell = cellOf(row, columns, 'returns') ?? cellOf(row, columns, 'type')
        return cell !== undefined && typeTokens(cell).some(({text}) => own.has(text.toLowerCase()))
      })
    })
}
