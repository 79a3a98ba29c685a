import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type ChartSource, chartOf, charts} from './charts.ts'

const markdown = `# Times

| what | ms | of |
|---|---:|---|
| a | 10 | x |
| b | 2.5 (4.00 ×) | y |
| c |  | z |

| sizes | one | two |
|---|---|---|
| kB | 1 | 1000 |
`
const source = {title: 'Times', result: 'times', unit: 'ms'}

test('draws a column by row, and a row by column', () => {
  assert.equal(chartOf({...source, table: 'what', column: 'ms'}, markdown).bars, [
    {label: 'a', value: 10, length: 1},
    {label: 'b', value: 2.5, length: 0.25}
  ])
  const {bars, isLogarithmic} = chartOf({...source, table: 'sizes', row: 'kB'}, markdown)
  assert.ok(isLogarithmic)
  assert.equal(
    bars.map(({label, length}) => [label, Number(length.toFixed(2))]),
    [
      ['one', 0.09],
      ['two', 1]
    ]
  )
})

test('refuses to draw nothing', () => {
  assert.throws(
    () => chartOf({...source, table: 'what', column: 's'}, markdown),
    /times\.md: nothing to draw/
  )
})

test('every chart has its table in the committed results', () => {
  for (const source of Object.values<ChartSource>(charts)) {
    const file = new URL(`../../../scripts/bench/results/${source.result}.md`, import.meta.url)
    const {bars} = chartOf(source, readFileSync(file, 'utf8'))
    assert.ok(bars.some(({label}) => label.startsWith('typedown')) && bars.length > 4, source.title)
  }
})

test.run()
