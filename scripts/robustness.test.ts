// The figures in docs/robustness.md are those that scripts measured and left.
import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import {inStep} from '../generator/testing/docs.ts'
import {resultsTable} from './fuzz/results.ts'
import {root} from './repository.ts'

const measured: {readonly [section: string]: () => string} = {
  fuzz: resultsTable,
  kills: () => reportIn('scripts/kills.md'),
  verdicts: () => reportIn('scripts/verdicts.md')
}

/** What stands below the title. */
function reportIn(file: string): string {
  const [, ...paragraphs] = readFileSync(root + file, 'utf8')
    .trim()
    .split('\n\n')
  return paragraphs.join('\n\n')
}

for (const [section, report] of Object.entries(measured))
  test(`${section}: docs/robustness.md gives the last figures`, () =>
    inStep('docs/robustness.md', section, report()))

test.run()
