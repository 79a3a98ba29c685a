import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {inStep} from '../../generator/testing/docs.ts'
import {shared} from '../../generator/testing/shared.ts'
import {readAnswers} from './corpus.ts'
import {judge} from './judge.ts'
import {answersTable, refusalList} from './report.ts'

const corpusTest = shared === undefined ? test.skip : test

corpusTest(
  'real answers are taken as docs/fidelity.md says, and each refusal has a cause in the docs',
  async () => {
    const {judged, refusals} = await judge(await readAnswers(`${shared}/corpus/graph-v1.0`))
    const ours = refusals.filter(({cause}) => cause === 'unexplained')
    assert.is(refusalList(ours), '')
    assert.ok(judged > 1_000, `${judged} answers`)
    inStep('docs/fidelity.md', 'answers', answersTable(judged, refusals))
  }
)

test.run()
