import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import {inStep} from '../../generator/testing/docs.ts'
import {root} from '../repository.ts'
import {resultsTable} from './results.ts'

test('what docs/robustness.md says was tried was tried', () => {
  inStep('docs/robustness.md', 'fuzz', resultsTable())
})

test('what it says of killed runs is what `npm run kills` found', () => {
  const [, ...text] = readFileSync(`${root}scripts/kills.md`, 'utf8').trim().split('\n\n')
  inStep('docs/robustness.md', 'kills', text.join('\n\n'))
})

test.run()
