import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {changesBetween, type Pages, typePage} from '../testing/changes.ts'
import {placeWords} from './printers/printer.ts'

function changes(old: Pages, next: Pages): string[] {
  return changesBetween(old, next).map(
    (one) => `${one.side} ${placeWords(one)}:${one.source.column} ${one.code} near ${one.near?.line}`
  )
}

test('members of an enum, at their own places', () => {
  const page = (...rows: readonly string[]): Pages => ({
    'status.md': [
      '# status enum',
      '',
      '## Values',
      '',
      '| Member | Value | Description |',
      '|:--|:--|:--|',
      ...rows.map((row) => `|  ${row} |`)
    ]
  })
  const old = page('paid | 1 | The money is there.', 'gone | 2 | It is away.', 'on_hold | 3 | It waits.')
  const next = page('new | 5 | It is new.', 'paid | 4 | The money is there.', 'onHold | 3 | It waits.')
  assert.equal(changes(old, next), [
    'new status.md:7:4 member-added near undefined',
    'old status.md:8:4 member-removed near 1',
    'new status.md:8:4 member-value-changed near undefined',
    'new status.md:9:4 member-renamed near undefined'
  ])
})

test('values that a property lists, at the property', () => {
  const page = (values: string): Pages => ({
    'order.md': typePage('order', 'id | string | yes | Its id.', `state | enum: ${values} | no | Its state.`)
  })
  assert.equal(changes(page('`a`, `b`'), page('`a`, `b`, `c`')), [
    'new order.md:10:3 member-added near undefined'
  ])
})

test.run()
