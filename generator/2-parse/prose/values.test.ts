import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cell} from '../../testing/cell.ts'
import {prose} from './prose.ts'
import {valuesIn} from './values.ts'

/** A description, and its values: a closed list, or behind `…` one that is not all there is, behind `✗` a broken one. */
const descriptions: readonly (readonly [written: string, values: string])[] = [
  ['Possible values are: `a`, `b`, `c`.', 'a b c'],
  ['The possible values are `a`, `b`, and `c`.', 'a b c'],
  ['Possible values: `a` (default), `b`.', 'a b'],
  ['Possible values are: a, b, c.', 'a b c'],
  ['Possible values: `a` `b` `c`', 'a b c'],
  ['Nothing of `a` `b`.', ''],
  ['Les valeurs possibles sont : `a`, `b` ou `c`.', 'a b c'],
  ['可能な値: `a`、`b`。', 'a b'],
  ['Valid values are `a` or `b`. Read-only.', 'a b'],
  ['The supported values for **dataType** are: `string` , `boolean`.', 'string boolean'],
  ['Supported values are:<ul><li>a</li><li>b</li></ul>', 'a b'],
  ['Possible values are:<br>`a` — the first.<br>`b` — the other.', 'a b'],
  ['Must be one of `dateOnly` or `dateTime`', 'dateOnly dateTime'],
  ['`C` or `F`.', 'C F'],
  ['The mode:<br/>- `slow`<br/>- `fast`', 'slow fast'],
  ['One of the following values:<br>• `a` – first<br>• `b` – second', 'a b'],
  ['`name` of the `user`.', ''],
  ['Who reviews, one of `self`, `delegate` or `owners`. Required.', 'self delegate owners'],
  ['Can be set to `Hidden` or `Public`.', 'Hidden Public'],
  ['The value is either `Managed` or `Federated`.', 'Managed Federated'],
  ['This can either be `User`, `Group` or `Device`.', 'User Group Device'],
  ['The value can be one of the following: *CName*, *Mx*</br></br>Key', 'CName Mx'],
  ['The importance of the message: `low`, `normal`, `high`.', 'low normal high'],
  ['Shared by a "Link", "Attachment". The values are "Link" or "Attachment".', 'Link Attachment'],
  ['Allowed values: `null`, `minor` and `adult`.', 'null minor adult'],
  ['Possible values are: `a, b, c`.', '… a b c'],
  ['Possible values are: `a, b`, `c`.', '✗ a b c'],
  ['Categories. Supported values are: `Content management`, `CRM`.', 'Content management|CRM'],
  [
    'The possible values are: `a`, `unknownFutureValue`. Use the `Prefer` header to get the following values in this [evolvable enum](/graph/enums#evolvable): `b` , `c`.',
    'a unknownFutureValue b c'
  ],
  // Examples, not all there are.
  ['Possible values include: `a`, `b`.', '… a b'],
  ['Possible values are: `a`, `b`, and more.', '… a b'],
  ['Typical values: `new`, `used`.', '… new used'],
  ['Common values are `one` and `two`.', '… one two'],
  ['Possible names are: `a`, `b`.', '… a b'],
  // The sentence goes on behind the last value.
  ['Possible values are: `auto`, `full`, or a number of pixels.', '… auto full'],
  ['Can be `transparent`, `inherit` or a hex code.', '… transparent inherit'],
  ['Supported values: `one`, `two`, as well as custom names.', '… one two'],
  ['Possible values are: `a` or `b`, depending on the plan.', '… a b'],
  ['Possible values are `a` for guests and `b` for members.', '… a b'],
  ['Possible values are: “one”, “two”.', '… one two'],
  ['Possible values are: `a`, `b`, `...`.', '… a b'],
  ['Supported values: `a`, `b` (more may be added).', '… a b'],
  ['Possible values are: `a`, `b`. More values may be added later.', '… a b'],
  ['Possible values are: `a`, `b, c`.', '✗ a b c'],
  // A member that stands for many is none.
  ['Possible values are: `user`, `group`, or `user:{id}`.', '… user group'],
  ['Possible values are: `prod-{region}`, `dev`.', '… dev'],
  ['Possible values are: `all`, `YYYY-MM-DD`.', '… all'],
  // What is said of a value, and a second sentence.
  ['Possible values: `a` - the first, `b` - the second.', 'a b'],
  ['Possible values are: `a` or `b`. Possible values for guests are: `c`.', 'a b c'],
  ['Possible values are: `a` or `b`. It can also be `c`.', 'a b c'],
  // Marks that are not right: broken.
  ['Possible values are: `a`, `b`, c, `d`.', '✗ a b c d'],
  ['Possible values are: `a`, `b,` `c`.', '✗ a b c'],
  ['It can be "Remark", "Goods" Value", "Fee".', '✗ Remark Goods Fee'],
  ['Possible values are: `a`, “b”, `c`.', '✗ a b c'],
  // Words that introduce something else.
  ['Supports `$filter` (`eq`, `ne`).', ''],
  ['A name, for example: `a`, `b`.', ''],
  ['Must not be one of the following values: `None`, `All`.', ''],
  ['**Notes:** **not nullable**, **unique**', ''],
  ['Must not contain any of the following: `:`, `;`.', ''],
  ['The values are in hours.', ''],
  ['Only properties of type `String` or `Int` can be set.', '']
]

for (const [written, wanted] of descriptions) {
  test(`reads: ${written}`, () => {
    const found = valuesIn(prose(cell(written).inlines))
    const names = found?.values.map(({name}) => name) ?? []
    const open = found?.brokenAt ? '✗ ' : found?.open ? '… ' : ''
    assert.is(open + names.join(wanted.includes('|') ? '|' : ' '), wanted)
  })
}

test('reads values from a table within a description', () => {
  const rows =
    '<tr><th>Value</th><th>Meaning</th></tr><tr><td>low</td><td>Cheap.</td></tr><tr><td>high</td></tr>'
  const found = valuesIn(
    prose(cell(`Can be set to one of the following values: <table>${rows}</table>`).inlines)
  )
  assert.equal(
    found?.values.map(({name, place}) => [name, place.column]),
    [
      ['low', 100],
      ['high', 136]
    ]
  )
})

test('knows values that combine', () => {
  const found = valuesIn(prose(cell('Can be a combination. Possible values are: `a`, `b`.').inlines))
  assert.is(found?.flags, true)
})

test('takes the empty string for a value where the description says that it is one', () => {
  const found = valuesIn(
    prose(cell('Possible values are: `a`, `b`. This property is an empty string if there is none.').inlines)
  )
  assert.equal(
    found?.values.map(({name}) => name),
    ['a', 'b', '']
  )
  const set = valuesIn(prose(cell('Possible values are: `a`, `b`. Can be set to an empty string.').inlines))
  assert.is(set?.values.length, 2)
})

test('knows what stands beside a value, and where the value stands', () => {
  const found = valuesIn(prose(cell('Possible values are: `a` (the first), `b`.').inlines))
  assert.is(found?.values[0]?.description, 'the first')
  // | Possible values are: `a` (the first), `b`. |
  //                        ^
  assert.equal(found?.values[0]?.place, {line: 3, column: 25, endLine: 3, endColumn: 26})
})

test.run()
