/** Rows that say the same twice are removed; where two rows differ, a reader has to decide. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {applyFixes} from '../diagnostics/fixes.ts'
import {findings, resourcePage} from '../testing/findings.ts'

/** A page with its certain fixes. */
function fixed(text: string): string {
  const found = findings({'a.md': text})
  assert.ok(
    found.some(({code}) => code.startsWith('duplicate-')),
    'nothing is found twice'
  )
  return applyFixes(text, found).text
}

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`
const order = (...rows: readonly string[]) => lines(...resourcePage('order', ...rows))
const [id, size] = ['|id|String|The id.|', '|size|Int32|The size.|']

test('properties, however often they are repeated', () => {
  assert.is(fixed(order(id, size, id, id)), order(id, size))
  assert.is(fixed(order(id, id).replaceAll('\n', '\r\n')), order(id).replaceAll('\n', '\r\n'))
  assert.is(fixed(order(id, size, id).trimEnd()), `${order(id, size)}`)
})

test('members of enums', () => {
  const status = (...rows: readonly string[]) =>
    lines('# status enum', '', '## Members', '', '|Member|Description|', '|:--|:--|', ...rows)
  assert.is(
    fixed(status('|paid|Paid.|', '|open|Open.|', '|paid|Paid.|')),
    status('|paid|Paid.|', '|open|Open.|')
  )
})

test('rows that differ, and rows of two tables, stay', () => {
  for (const text of [
    order(id, '|id|String|Another one.|'),
    lines(
      ...resourcePage('order', id, size),
      '',
      '## More properties',
      '',
      '|Property|Type|Description|',
      '|:--|:--|:--|',
      id
    )
  ])
    assert.is(fixed(text), text)
})

test.run()
