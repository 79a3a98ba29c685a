import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {differingVerdicts} from './verdicts.ts'

// `npm run verdicts` judges 100,000.
test('verify, is, issues and the JSON Schema give one verdict', async () => {
  const {judged, differing} = await differingVerdicts(6_000)
  assert.equal(differing, [])
  assert.ok(judged >= 6_000, `${judged} values`)
})

test.run()
