import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {didYouMean, suggestion} from './did-you-mean.ts'

const cases: [string, {given: [string, string[]]; want: string[]}][] = [
  ['a letter left out', {given: ['lasExecution', ['code', 'lastExecution']], want: ['lastExecution']}],
  ['the other case', {given: ['Code', ['code']], want: ['code']}],
  [
    'the nearest first, then by name',
    {given: ['cat', ['cut', 'bat', 'cats', 'dog']], want: ['bat', 'cats', 'cut']}
  ],
  ['nothing near', {given: ['quarantine', ['code', 'status']], want: []}],
  ['a short word is not everything', {given: ['ab', ['xy', 'zz']], want: []}]
]

for (const [name, {given, want}] of cases) {
  test(name, () => assert.equal(didYouMean(...given), want))
}

test('ends a sentence, or leaves it', () => {
  assert.is(suggestion('ruels', ['rules', 'out']), '. Did you mean `rules`?')
  assert.is(suggestion('zzz', ['rules', 'out']), '')
})

test.run()
