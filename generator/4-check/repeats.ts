import {allBlocks} from '../model/all-blocks.ts'
import type {Document, Place, Table} from '../model/document.ts'
import type {Page} from '../model/page.ts'
import type {Source} from '../model/program.ts'

/** Something with a name and a row of its own. */
interface Named {
  readonly name: string
  readonly place: Place
}

/** Where a page says something once more, and what a finding tells of it. */
interface Repeat {
  readonly source: Source & Place
  readonly details: {
    readonly actual?: string
    readonly expected?: readonly string[]
    readonly related: readonly {readonly message: string; readonly source: Source & Place}[]
  }
}

/**
 * Tells of what stands on a page once more. A row of a table that says what an earlier one of the same table says, word for
 * word, is to be removed with its line end: without it, the table says the same. So is no row of HTML, which need not have a
 * line of its own.
 *
 * @example
 * repeatsOn(page)(property, earlier) // {source: {line: 12, column: 1, endLine: 13, …}, details: {expected: [''], …}}
 */
export function repeatsOn({file, document}: Page): (again: Named, earlier: Named) => Repeat {
  let rows: Rows | undefined
  return ({name, place}, earlier) => {
    rows ??= rowsOf(document)
    const related = [{message: 'first here', source: {file, ...earlier.place}}]
    return isSame(rows, place.line, earlier.place.line)
      ? {source: {file, ...wholeLine(place)}, details: {expected: [''], related}}
      : {source: {file, ...place}, details: {actual: name, related}}
  }
}

interface Rows {
  readonly lines: readonly string[]
  /** The table of each row of one line, by its line. */
  readonly tables: ReadonlyMap<number, Table>
}

function rowsOf({blocks, text}: Document): Rows {
  const tables = allBlocks(blocks).filter((block) => block.kind === 'table')
  return {
    lines: text.split('\n'),
    tables: new Map(
      tables.flatMap((table) =>
        table.rows.flatMap(({place}) => (place.line === place.endLine ? [[place.line, table] as const] : []))
      )
    )
  }
}

function isSame({lines, tables}: Rows, line: number, earlier: number): boolean {
  const row = lines[line - 1] ?? ''
  const table = tables.get(line)
  return (
    line !== earlier &&
    row === lines[earlier - 1] &&
    row.includes('|') &&
    table !== undefined &&
    table === tables.get(earlier)
  )
}

function wholeLine({line}: Place): Place {
  return {line, column: 1, endLine: line + 1, endColumn: 1}
}
