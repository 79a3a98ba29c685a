import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, properties} from '../testing/page.ts'
import {shape} from '../testing/program-facts.ts'

const message = [
  '# message resource type',
  ...properties(
    'importance | importance | Possible values are: `low`, `high`.',
    'kind | String | Possible values are: `mail`, `note`.',
    'title | String | Its title.'
  )
]

test('takes the values of what a type extends for those that it lists again', () => {
  const program = programOf({
    'message.md': message,
    'invitation.md': [
      '# invitation resource type',
      'Inherits from [message](message.md).',
      ...properties('importance | String | Possible values are: `low`, `high`.')
    ],
    'request.md': [
      '# request resource type',
      'Inherits from [invitation](invitation.md).',
      ...properties(
        'importance | String | Possible values are: `High`, `Low`.',
        'kind | String | Possible values are: `Mail`, `note`.'
      )
    ]
  })
  assert.is(shape(program, 'invitation', 'importance'), '<microsoft.graph.importance>')
  assert.is(shape(program, 'request', 'importance'), '<microsoft.graph.importance>')
  assert.is(shape(program, 'request', 'kind'), shape(program, 'message', 'kind'))
})

test('leaves other values alone', () => {
  const program = programOf({
    'message.md': message,
    'request.md': [
      '# request resource type',
      'Inherits from [message](message.md).',
      ...properties(
        'importance | String | Possible values are: `low`, `normal`.',
        'kind | String | Possible values are: `mail`, `memo`, `note`.',
        'title | String | Possible values are: `Mr`, `Ms`.',
        'state | String | Possible values are: `mail`, `note`.'
      )
    ]
  })
  const kinds = program.resources
    .find(({name}) => name.endsWith('.request'))
    ?.properties.map(({type}) => type.kind)
  assert.equal(kinds, ['enum', 'enum', 'enum', 'enum'])
})

test('ends where types extend each other', () => {
  const extending = (name: string, base: string) => [
    `# ${name} resource type`,
    `Inherits from [${base}](${base}.md).`,
    ...properties('kind | String | Possible values are: `mail`, `note`.')
  ]
  const program = programOf({
    'a.md': extending('a', 'b'),
    'b.md': extending('b', 'a'),
    'c.md': extending('c', 'a')
  })
  assert.is(shape(program, 'c', 'kind'), shape(program, 'a', 'kind'))
})

test.run()
