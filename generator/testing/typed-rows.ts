/** A plain reading of typed rows, which knows nothing of ours: for tests that hold what is read against it. */

/** A row that names something and its type, and the line of its table's header. */
export interface TypedRow {
  readonly name: string
  readonly line: number
  readonly header: number
}

const nameHeader = /^(?:property|properties|attribute|field|name|parameters?|key)(?: name)?$/i
const typeHeader = /^(?:data )?type$/i

/**
 * The rows of pipe tables outside code whose header has a column of names and one of types.
 *
 * @example
 * typedRows('| Name | Type |\n|-|-|\n| id | String |') // [{name: 'id', line: 3, header: 1}]
 */
export function typedRows(text: string): TypedRow[] {
  const rows: TypedRow[] = []
  const lines = text.split('\n')
  let fence = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? ''
    if (mark !== '') fence = fence === '' ? mark : fence === mark ? '' : fence
    if (fence !== '' || !/^\s*\|/.test(line) || !/^\s*\|[\s:|-]*-[\s:|-]*$/.test(lines[at + 1] ?? ''))
      continue
    const header = cellsOf(line)
    const [name, type] = [nameHeader, typeHeader].map((words) => header.findIndex((cell) => words.test(cell)))
    const first = at + 1
    for (at += 2; /^\s*\|/.test(lines[at] ?? ''); at++) {
      const cells = cellsOf(lines[at] ?? '')
      const said = cells[name ?? -1] ?? ''
      if (/^[\p{L}_]\w*$/u.test(said) && /\p{L}/u.test(cells[type ?? -1] ?? '')) {
        rows.push({name: said, line: at + 1, header: first})
      }
    }
    at--
  }
  return rows
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/[*`]/g, '').trim())
}
