import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Program} from '../model/program.ts'
import {programOf} from '../testing/page.ts'

test('takes a sentence that requires for a rule of requests, where pages document any', () => {
  const lamp = [
    '# lamp resource type',
    '## Properties',
    '| Property | Type | Description |',
    '|-|-|-|',
    '| name | String | Its name. Required. |',
    '| id | String | Its key. Read-only. Required. |',
    '| room | String | Where it is. [Required] |',
    '| state | String | Its state. Always present. |',
    '| watt | Int32 | Its power. Required on create. |',
    '| note | String | What it is for. Optional. |',
    '| made | Date | When it was made. Read-only. |'
  ]
  const presence = (program: Program) =>
    program.resources[0]?.properties.map((it) => [it.name, it.required, it.requiredToCreate])
  const columns = [
    '# desk',
    '## Properties',
    '| Property | Type | Required |',
    '|-|-|-|',
    '| top | String | Yes |'
  ]
  assert.equal(presence(programOf({'lamp.md': lamp})), [
    ['name', true, true],
    ['id', true, false],
    ['room', true, true],
    ['state', true, true],
    ['watt', null, true],
    ['note', false, false],
    ['made', null, false]
  ])
  const methods = ['## Methods', '| Method | Returns |', '|-|-|', '| Get | lamp |']
  const create = ['# Create a lamp', '```http', 'POST /lamps', '```', '## Request body', 'A lamp.']
  for (const documented of [{'lamp.md': [...lamp, ...methods]}, {'lamp.md': lamp, 'lamp-post.md': create}]) {
    assert.equal(presence(programOf(documented)), [
      ['name', null, true],
      ['id', true, false],
      ['room', true, true],
      ['state', true, true],
      ['watt', null, true],
      ['note', false, false],
      ['made', null, false]
    ])
  }
  assert.equal(presence(programOf({'desk.md': columns, 'z.md': create})), [['top', true, true]])
})

test.run()
