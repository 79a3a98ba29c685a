import {test} from 'uvu'
import * as assert from 'uvu/assert'
import * as index from './index.ts'

test('exports exactly this at run time', () => {
  assert.equal(Object.keys(index).sort(), [
    'UsageError',
    'compile',
    'defineConfig',
    'diffPages',
    'verifyExamples',
    'verifyTraffic'
  ])
})

test.run()
