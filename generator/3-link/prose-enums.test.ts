import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, properties} from '../testing/page.ts'
import {codes, shape} from '../testing/program-facts.ts'

test('makes no enum of a type with a page, where its description lists something else', () => {
  const {enums} = programOf({
    'job.md': [
      '# job resource type',
      ...properties(
        'last | [result](result.md) | The supported actions are: `start`, `stop`.',
        'state | [state](state.md) | Possible values are: `started`, `done`.'
      )
    ]
  })
  assert.equal(
    enums.map(({name}) => name),
    ['microsoft.graph.state']
  )
})

test('takes values from the JSON block, where the table says text and tells none', () => {
  const {resources} = programOf({
    'job.md': [
      '# job resource type',
      ...properties(
        'state | String | Its state.',
        'kinds | String collection | Its kinds.',
        'size | Int32 | Size.'
      ),
      '## JSON representation',
      '```json',
      '{"state": "started | done", "kinds": ["fast | slow"], "size": "small | large"}',
      '```'
    ]
  })
  const shapes = resources[0]?.properties.map(({type}) =>
    type.kind === 'collection' ? [type.of.kind] : type.kind
  )
  assert.equal(shapes, ['enum', ['enum'], 'primitive'])
})

test('makes an enum of what descriptions list for a type that no page defines', () => {
  const program = programOf({
    'alert.md': [
      '# alert resource type',
      ...properties('status | alertStatus | Possible values are: `new`, `done`.')
    ],
    'task.md': [
      '# task resource type',
      ...properties('all | alertStatus collection | Possible values are: `new`, `old`.')
    ]
  })
  assert.equal(
    program.enums.map(({name, members}) => `${name}: ${members.map(({name}) => name)}`),
    ['microsoft.graph.alertStatus: new,done,old']
  )
  assert.is(shape(program, 'task', 'all'), '[<microsoft.graph.alertStatus>]')
})

test('makes values of a string a list where the docs close it, and keeps the string where they do not', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties(
        'a | String | Possible values are: `x`, `y`.',
        'b | String collection | Possible values are: `x`, `null`, `y`.',
        'c | String | Possible values include: `x`, `y`.',
        'd | String | Can be a combination. Possible values are: `x`, `y`.',
        'e | String | The possible value is: `x`.',
        'mode | String | See below.'
      ),
      '### mode values',
      '|Value|Description|',
      '|-|-|',
      '|on|It is.|',
      '|off|It is not.|'
    ]
  })
  assert.equal(
    ['a', 'b', 'c', 'd', 'e', 'mode'].map((name) => shape(program, 'a', name)),
    ['x|y', '[x|y]', 'x|y|…', 'string', 'string', 'on|off']
  )
  assert.is(program.resources[0]?.properties[1]?.nullable, true)
  assert.equal(program.enums, [])
})

test('believes descriptions where a table shows the members of another enum', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties('kind | kind | Possible values are: `x`, `y`.'),
      '### kind values',
      '|Member|',
      '|-|',
      '|monday|',
      '|tuesday|'
    ]
  })
  assert.equal(
    program.enums[0]?.members.map(({name}) => name),
    ['x', 'y']
  )
  assert.equal(codes(program), ['members-not-this-enum 9:1'])
})

test('knows flags by their numbers, and by what descriptions say', () => {
  const members = (...values: number[]) => [
    '|Member|Value|',
    '|-|-|',
    ...values.map((value) => `|m${value}|${value}|`)
  ]
  const program = programOf({
    'bits.md': ['# bits enum type', '', ...members(0, 1, 2, 4)],
    'list.md': ['# list enum type', '', ...members(0, 1, 2, 3)],
    'other.md': ['# other enum type', '', ...members(0, 1)],
    'some.md': ['# some enum type', '', ...members(0, 1)],
    'a.md': [
      '# a resource type',
      ...properties(
        'x | [some](some.md) | Can be a combination. Possible values are: `m0`, `m1`.',
        'y | [other](other.md) | Can be a combination.'
      )
    ]
  })
  assert.equal(
    program.enums.map(({typeName, flags}) => `${typeName} ${flags}`),
    ['Bits true', 'List false', 'Other true', 'Some true']
  )
})

test.run()
