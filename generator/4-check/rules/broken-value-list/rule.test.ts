import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const cases: readonly (readonly [description: string, columns: readonly string[]])[] = [
  ['Possible values are: `open`, `shut`, lost, `found`.', ['53-57']],
  ['Possible values are: `open`, `shut,` `lost`.', ['46-51']],
  ['It can be "Remark", "Labour" Value", "Fee".', ['44-51']],
  ['Possible values are: `open`, “shut”, `lost`.', ['46-50']],
  ['Possible values are: `open`, `shut`, or a number of days.', []],
  ['Possible values are: open, shut.', []],
  ['Possible values are: `open` (the default), `shut`.', []]
]

for (const [description, columns] of cases) {
  test(description, () => {
    const page = resourcePage('door', `|status|String|${description}|`)
    const places = found('broken-value-list', {'door.md': page}).map((text) => text.split(' ')[0])
    assert.equal(
      places.map((place) => place?.split(':')[2]),
      columns.map((range) => range.split('-')[0])
    )
  })
}

test.run()
