import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {article} from './article.ts'

test('goes by the sound, not the letter', () => {
  const said = ['Entity', 'Attribute', 'User', 'OneDrive', 'OnlineMeeting', 'StatusCode']
  assert.equal(said.map(article), ['an', 'an', 'a', 'a', 'an', 'a'])
})

test.run()
