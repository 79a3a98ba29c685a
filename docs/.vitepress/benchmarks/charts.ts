/** Charts of the tables that benchmarks have written. */

/** Which numbers of a table of `scripts/bench/results/<result>.md` are drawn: a column, by row, or a row, by column. */
export interface ChartSource {
  readonly title: string
  readonly result: string
  /** How the table's header begins. */
  readonly table: string
  readonly column?: string
  readonly row?: string
  readonly unit: string
}

export const charts = {
  validators: {
    title: 'Validating a realistic value: nanoseconds a call',
    result: 'validators',
    table: 'ns a call',
    row: 'realistic: verdict',
    unit: 'ns'
  },
  mocks: {
    title: 'Making a realistic value: microseconds a call',
    result: 'mocks',
    table: '',
    column: 'µs',
    unit: 'µs'
  },
  pipeline: {
    title: '1,239 pages: seconds of processor time',
    result: 'pipeline',
    table: 'The corpus',
    column: 'processor',
    unit: 's'
  }
} as const satisfies {readonly [name: string]: ChartSource}

export type ChartName = keyof typeof charts

export interface Bar {
  readonly label: string
  readonly value: number
  /** Its share of the length of the longest; of the logarithm where `isLogarithmic`. */
  readonly length: number
}

export interface Chart {
  readonly title: string
  readonly unit: string
  /** Where the longest bar is more than 50 times the shortest. */
  readonly isLogarithmic: boolean
  readonly bars: readonly Bar[]
}

/** Throws where the table has no such row or column: a benchmark was changed, and its chart was not. */
export function chartOf(source: ChartSource, markdown: string): Chart {
  const {title, unit, result, table, row, column} = source
  const found = tablesOf(markdown).find(([[name = ''] = []]) => name.startsWith(table))
  const [header = [], ...rows] = found ?? []
  const cells =
    row === undefined
      ? rows.map((cells): [string, string] => [cells[0] ?? '', cells[header.indexOf(column ?? '')] ?? ''])
      : header.map((label, index): [string, string] => [
          label,
          rows.find(([name]) => name === row)?.[index] ?? ''
        ])
  const values = cells
    .map(([label, text]) => ({label, value: Number.parseFloat(text)}))
    .filter(({value}) => value > 0)
  if (values.length < 2) throw new Error(`scripts/bench/results/${result}.md: nothing to draw of "${title}"`)
  const [least, most] = [
    Math.min(...values.map(({value}) => value)),
    Math.max(...values.map(({value}) => value))
  ]
  const isLogarithmic = most > 50 * least
  const lengthOf = (value: number) =>
    isLogarithmic ? Math.log(value / (least / 2)) / Math.log(most / (least / 2)) : value / most
  return {title, unit, isLogarithmic, bars: values.map((bar) => ({...bar, length: lengthOf(bar.value)}))}
}

/** The tables of a text, as rows of cells; the first is the header. */
function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  return [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((_, index) => index !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      )
  )
}
