import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cell} from '../../testing/cell.ts'
import {typeShape} from '../../testing/type-shape.ts'
import {listedCell} from './listed-values.ts'

/** A cell as written, the type that it lists, and what it says beyond that. */
const cells: readonly (readonly [written: string, type: string, note?: string])[] = [
  ['`low`, `mid`, `high`', 'low|mid|high'],
  ['`low \\| high`', 'low|high'],
  ["'low', 'high'", 'low|high'],
  ['"low" \\| "high" \\| null', 'low|high', 'Nullable. '],
  ['`a` or `b`', 'a|b'],
  ['`v1.0` or `v2.0`', 'v1.0|v2.0'],
  ['`Active` or `Disabled`', 'Active|Disabled'],
  ['an enum `userObject` or `groupObject`', 'userObject|groupObject'],
  ['enum: `low`, `high`', 'low|high'],
  ['Enum (`a`, `b`)', 'a|b'],
  ['**Enum**: `a`, `b`', 'a|b'],
  ['enum (low, high)', 'low|high'],
  ['enum (`a`, `b`), required', 'a|b', 'required'],
  ['enumeration of `a` (first) and `b` (second)', 'a|b'],
  ['String enum: a \\| b', 'a|b'],
  ['one of: `a`, `b`', 'a|b'],
  ['String (one of: a, b)', 'a|b'],
  ['String (`a`, `b`). Read-only.', 'a|b', 'Read-only.'],
  ['Possible values: `a`, `b`', 'a|b'],
  ['Collection(enum: `a`, `b`)', '[a|b]'],
  ['`a`, `b` collection', '[a|b]'],
  ['enum: `single`, `double`', 'single|double'],
  ['enum: `a`, `null`, `b`', 'a|b', 'Nullable. ']
]

for (const [written, type, note = ''] of cells) {
  test(`reads the values of: ${written}`, () => {
    const found = listedCell(cell(written))
    assert.is(found && typeShape(found.type), type)
    assert.is(found?.note, note)
  })
}

const others: readonly string[] = [
  'String',
  '`String` or `Int32`',
  'String enum, read-only',
  'String (read-only, required)',
  'Enum or null',
  '`low`',
  '`status \\| null`',
  'user or group',
  'a `user` or `group`',
  '`microsoft.graph.user` or `microsoft.graph.group`',
  '`userResource` or `groupResource`',
  'enum ([status](status.md))',
  'String. One of the names, which the user gives.'
]

for (const written of others) {
  test(`reads no values of: ${written}`, () => {
    assert.is(listedCell(cell(written)), undefined)
  })
}

test('knows where each value stands, and what a parenthesis says of it', () => {
  const type = listedCell(cell('enum: `low` (cheap), `high`'))?.type
  assert.equal(type?.kind === 'values' && type.values, [
    {name: 'low', place: {line: 3, column: 10, endLine: 3, endColumn: 13}, description: 'cheap'},
    {name: 'high', place: {line: 3, column: 25, endLine: 3, endColumn: 29}, description: ''}
  ])
})

test.run()
