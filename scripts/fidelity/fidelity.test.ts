import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {inStep} from '../../generator/testing/readme.ts'
import {shared} from '../../generator/testing/shared.ts'
import {readCorpus} from './corpus.ts'
import {type Fidelity, measure, type Share} from './measure.ts'
import {fidelityTable} from './report.ts'

/** No change may read the corpus less well than this. */
const floors: {readonly [measure in Exclude<keyof Fidelity, 'spurious'>]: number} = {
  types: 1,
  rows: 0.9998,
  agreement: 0.991,
  enums: 0.897,
  members: 0.972,
  bases: 0.92
}

const corpusTest = shared ? test : test.skip

corpusTest('the corpus is read as faithfully as before, and as README says', () => {
  const {fidelity} = measure(readCorpus(`${shared}/corpus/graph-v1.0`))
  inStep('fidelity', fidelityTable(fidelity))
  for (const [name, floor] of Object.entries(floors)) {
    const share = ratio(fidelity[name as keyof Fidelity])
    assert.ok(share >= floor, `${name}: ${share}, not ${floor}`)
  }
  assert.ok(ratio(fidelity.spurious) <= 0.0048, `spurious: ${ratio(fidelity.spurious)}`)
})

function ratio({part, whole}: Share): number {
  return part / whole
}

test.run()
