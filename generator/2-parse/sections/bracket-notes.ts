import type {Cell, Row, Table} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {type Columns, cellOf} from './columns.ts'

/** The notes of each row. */
export type BracketNotes = ReadonlyMap<Row, readonly string[]>

/**
 * What a column of notes says that holds nothing else than notes in brackets, as generators of clients write them.
 *
 * @example
 * bracketNotes(table, columns)?.get(row) // of `|**id** | **Long** | | [optional] [default to 5] |`: ['optional', 'default to 5']
 */
export function bracketNotes({rows}: Table, columns: Columns): BracketNotes | undefined {
  const notes = new Map<Row, readonly string[]>()
  for (const row of rows) {
    const found = notesIn(cellOf(row, columns, 'notes'))
    if (!found) return
    notes.set(row, found)
  }
  return [...notes.values()].some((found) => found.length > 0) ? notes : undefined
}

function notesIn(cell: Cell | undefined): string[] | undefined {
  const text = cell?.text ?? ''
  if (!/^(?:\s*\[[^[\]]+\])*$/.test(text)) return
  return [...text.matchAll(/\[([^[\]]+)\]/g)].map(([, note = '']) => note.trim())
}

/** Facts of a row with its notes; where some rows are noted as optional, the others are required. */
export function withBrackets(facts: Facts, brackets: BracketNotes, row: Row): Facts {
  const notes = brackets.get(row) ?? []
  const stated = notes.map((note) => /^default to (.+)$/.exec(note)?.[1]).find((value) => value !== undefined)
  const tellsOptional = [...brackets.values()].some((found) => found.includes('optional'))
  return {
    ...facts,
    required: facts.required ?? (tellsOptional ? !notes.includes('optional') : null),
    ...(stated === undefined ? {} : {default: stated.replace(/^(["'])(.*)\1$/, '$2')})
  }
}
