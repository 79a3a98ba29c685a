// The charts, drawn of the committed results when the site is built.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Chart, type ChartName, type ChartSource, chartOf, charts} from './charts.ts'

declare const data: {readonly [name in ChartName]: Chart}

export {data}

const results = fileURLToPath(new URL('../../../scripts/bench/results/', import.meta.url))

export default {
  watch: [`${results}*.md`],
  load: () =>
    Object.fromEntries(
      Object.entries<ChartSource>(charts).map(([name, source]) => [
        name,
        chartOf(source, readFileSync(`${results}${source.result}.md`, 'utf8'))
      ])
    )
}
