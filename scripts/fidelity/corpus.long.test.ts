import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {inStep} from '../../generator/testing/docs.ts'
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

if (shared) {
  const corpus = readCorpus(`${shared}/corpus/graph-v1.0`)

  test('the corpus is read as faithfully as before, and as docs/fidelity.md says', () => {
    const {fidelity} = measure(corpus)
    inStep('docs/fidelity.md', 'fidelity', fidelityTable(fidelity))
    for (const [name, floor] of Object.entries(floors)) {
      const share = ratio(fidelity[name as keyof Fidelity])
      assert.ok(share >= floor, `${name}: ${share}, not ${floor}`)
    }
    assert.ok(ratio(fidelity.spurious) <= 0.0048, `spurious: ${ratio(fidelity.spurious)}`)
  })

  test('every finding stands at the very text that it speaks of', () => {
    for (const {code, source, actual} of corpus.findings) {
      const {file, line, column, endLine, endColumn} = source
      const text = corpus.texts.get(file)?.split('\n')[line - 1]
      assert.ok(text !== undefined && column <= text.length + 1, `${code} ${file}:${line}:${column}`)
      if (actual === undefined || endLine !== line || endColumn === undefined) continue
      const there = text?.slice(column - 1, endColumn - 1)
      assert.is(there, actual, `${code} ${file}:${line}:${column}`)
    }
  })
} else {
  test.skip('the corpus is read as faithfully as before, and as docs/fidelity.md says')
  test.skip('every finding stands at the very text that it speaks of')
}

function ratio({part, whole}: Share): number {
  return part / whole
}

test.run()
