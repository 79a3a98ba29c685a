import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cell} from '../../testing/cell.ts'
import {nameCell} from './names.ts'

/** A cell as written, the names in it, what it says beside, and what is not read. */
const cells: readonly (readonly [written: string, names: string, note?: string, unread?: string])[] = [
  ['displayName', 'displayName'],
  ['**displayName**', 'displayName'],
  ['`displayName`', 'displayName'],
  ['[displayName](user.md)', 'displayName'],
  ['@odata.type', '@odata.type'],
  ['name\\*', 'name'],
  ['name<sup>1</sup>', 'name'],
  ['`constructor`, `__proto__`', 'constructor __proto__'],
  ['$ref', '$ref'],
  ['2fa', '2fa'],
  ['`eo:cloud_cover`', 'eo:cloud_cover'],
  ['+1', '+1'],
  ['\u200bhidden', 'hidden'],
  ['r#type', 'type'],
  ['name?', 'name', 'Optional'],
  ['42', ''],
  // Several of one row.
  ['i, j', 'i j'],
  ['`latitude` / **longitude**', 'latitude longitude'],
  ['start<br/>end', 'start end'],
  ['a, b and c', 'a b c'],
  // What is said beside.
  ['name (deprecated)', 'name', 'deprecated'],
  ['name, required', 'name', 'required'],
  ['`name` **Required**', 'name', 'Required'],
  ['name *(optional)*', 'name', 'optional'],
  ['~~name~~', 'name', 'Deprecated'],
  ['► name', 'name'],
  ['"name"', 'name'],
  ['`names[]`', 'names'],
  ['a[], b', 'a b'],
  // What is not read.
  ['name, the second one', 'name', '', 'the second one'],
  ['from - to', 'from', '', 'to'],
  // No names.
  ['display name', ''],
  ['**Contact** details', ''],
  ['', ''],
  ['—', '']
]

for (const [written, names, note = '', unread] of cells) {
  test(`reads the names of: ${written}`, () => {
    const found = nameCell(cell(written))
    assert.is(found.names.map(({name}) => name).join(' '), names)
    assert.is(found.note, note)
    assert.is(found.unread?.text, unread)
  })
}

test('knows which names are of lists', () => {
  const {names} = nameCell(cell('`a[]`, `b`'))
  assert.equal(
    names.map(({many}) => many),
    [true, undefined]
  )
})

test('knows what a name lies in', () => {
  const {names, indent} = nameCell(cell('`rooms[].owner.name`'))
  assert.equal(names[0]?.within, [
    {name: 'rooms', many: true},
    {name: 'owner', many: false}
  ])
  assert.is(indent, 0)
  assert.is(nameCell(cell('» » name')).indent, 2)
  assert.is(nameCell(cell('owner@odata.bind')).names[0]?.within, undefined)
})

test('knows where each name stands, and what is not read', () => {
  const {names, unread} = nameCell(cell('`a`, b - and so on'))
  assert.equal(
    [...names, unread].map((it) => it && [it.place.column, it.place.endColumn]),
    [
      [4, 5],
      [8, 9],
      [12, 21]
    ]
  )
})

test.run()
