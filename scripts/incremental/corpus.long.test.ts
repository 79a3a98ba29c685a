import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {pagesToEdit} from './pages.ts'
import {trial} from './trial.ts'

test('a run with the cache says and leaves what one without does, whatever was edited', async () => {
  const {edits, fault} = await trial(pagesToEdit(), 20, 1)
  assert.is(fault, undefined)
  assert.is(edits, 20)
})

test.run()
