import {test} from 'uvu'
import {inStep} from '../../generator/testing/docs.ts'
import {resultsTable} from './results.ts'

test('what docs/robustness.md says was tried was tried', () => {
  inStep('docs/robustness.md', 'fuzz', resultsTable())
})

test.run()
