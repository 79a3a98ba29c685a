import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, properties} from '../testing/page.ts'

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

test.run()
