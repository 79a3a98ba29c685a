import type {Cell, Row, Table} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {type Columns, cellOf} from './columns.ts'

/** What such a column says. */
export interface BracketNotes {
  readonly of: ReadonlyMap<Row, readonly string[]>
  /** Some rows are noted as optional. */
  readonly tellOptional: boolean
}

/**
 * What a column of notes says that holds nothing else than notes in brackets, as generators of clients write them.
 *
 * @example
 * bracketNotes(table, columns)?.of.get(row) // of `|**id** | **Long** | | [optional] [default to 5] |`: ['optional', 'default to 5']
 */
export function bracketNotes({rows}: Table, columns: Columns): BracketNotes | undefined {
  const of = new Map<Row, readonly string[]>()
  for (const row of rows) {
    const found = notesIn(cellOf(row, columns, 'notes'))
    if (!found) return
    of.set(row, found)
  }
  const all = [...of.values()].flat()
  return all.length > 0 ? {of, tellOptional: all.includes('optional')} : undefined
}

function notesIn(cell: Cell | undefined): string[] | undefined {
  const text = cell?.text ?? ''
  if (!/^(?:\s*\[(?:[^[\]]|\[[^[\]]*\])+\])*\s*$/.test(text)) return
  return [...text.matchAll(/\[((?:[^[\]]|\[[^[\]]*\])+)\]/g)].map(([, note = '']) => note.trim())
}

/** Facts of a row with its notes; where some rows are noted as optional, the others are required. */
export function withBrackets(facts: Facts, brackets: BracketNotes, row: Row): Facts {
  const notes = brackets.of.get(row) ?? []
  const stated = notes
    .map((note) => /^default to (?!(?:nothing|null|nil|none|undefined)$)(.+)$/i.exec(note)?.[1])
    .find((value) => value !== undefined)
  const {requiredFromProse, ...others} = facts
  const isFree = facts.required === null || requiredFromProse === true
  return {
    ...others,
    ...(requiredFromProse && !brackets.tellOptional ? {requiredFromProse} : {}),
    required: isFree && brackets.tellOptional ? !notes.includes('optional') : facts.required,
    ...(stated === undefined ? {} : {default: stated.replace(/^(["'])(.*)\1$/, '$2')})
  }
}
