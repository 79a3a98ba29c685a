import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {PrimitiveName} from '../../model/program.ts'
import {typeShape} from '../../testing/type-shape.ts'
import {rowType} from './row-type.ts'

const rows: readonly (readonly [cell: PrimitiveName, description: string, type: PrimitiveName])[] = [
  ['dateTime', 'When it was made, in seconds since the Unix epoch.', 'integer'],
  ['dateTime', 'Milliseconds since the epoch.', 'integer'],
  ['dateTime', 'Unix timestamp in seconds.', 'integer'],
  ['dateTime', 'When it was made.', 'dateTime'],
  ['dateTime', 'In ISO 8601, where version 1 had a Unix timestamp.', 'dateTime'],
  ['duration', 'Number of seconds.', 'number'],
  ['duration', 'How long it may take, in ISO 8601: number of seconds behind PT.', 'duration'],
  ['uuid', '24 hex digits, not a GUID.', 'string'],
  ['string', 'Milliseconds since the epoch.', 'string']
]

for (const [name, description, type] of rows) {
  test(`${name} is ${type}: ${description}`, () => {
    assert.is(typeShape(rowType({kind: 'primitive', name}, {description})), type)
  })
}

test('makes a list of what occurs many times, once', () => {
  const many = {description: '', cardinality: {many: true, required: null}}
  const list = rowType({kind: 'primitive', name: 'string'}, many)
  assert.is(typeShape(list), '[string]')
  assert.is(typeShape(rowType(list, many)), '[string]')
})

test.run()
