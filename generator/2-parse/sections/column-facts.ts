import type {Row} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {type ColumnRole, type Columns, cellOf} from './columns.ts'

/** Facts of a row with what its columns beyond the description say; a column wins over prose. */
export function withColumns(facts: Facts, row: Row, columns: Columns): Facts {
  const said = (role: ColumnRole) => yesOrNo(cellOf(row, columns, role)?.text)
  const amount = (role: ColumnRole) => numberIn(cellOf(row, columns, role)?.text)
  const writable = said('writable')
  const minimum = amount('minimum')
  const maximum = amount('maximum')
  const stated = cellOf(row, columns, 'default')?.text.replace(/^(none|n\/a|-|–)$/i, '')
  return {
    ...facts,
    required: said('required') ?? facts.required,
    nullable: said('nullable') ?? facts.nullable,
    readOnly: said('readOnly') ?? (writable === undefined ? facts.readOnly : !writable),
    constraints: {
      ...facts.constraints,
      ...(minimum === undefined ? {} : {minimum}),
      ...(maximum === undefined ? {} : {maximum})
    },
    ...(stated ? {default: stated} : {})
  }
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (/^(yes|y|true|x|✓|✔|required)\b/i.test(text ?? '')) return true
  return /^(no|n|false|✗|✘|optional)\b/i.test(text ?? '') ? false : undefined
}

function numberIn(text: string | undefined): number | undefined {
  return text && /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
}
