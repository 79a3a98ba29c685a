import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {excessMark} from './emphasis.ts'

const tooMany: readonly [what: string, text: string][] = [
  ['opened', '*a '.repeat(1_001)],
  ['closed', ' a*'.repeat(1_001)],
  ['opened and closed', '**a**, '.repeat(501)],
  ['within one another', `${'_a '.repeat(501)}${' b_'.repeat(501)}`],
  ['of two kinds', '*_'.repeat(501)],
  ['on many lines', '*a* *b*\n'.repeat(251)],
  ['on lines of numbers, which do not interrupt a paragraph', `a\n${'2. *a* *b*\n'.repeat(251)}`],
  ['below what is no delimiter row of its header', `a | b\n|-|\n${'*a* *b*\n'.repeat(251)}`],
  ['below an underline', `a\n---\n${'*a* *b*\n'.repeat(251)}`],
  ['in a quote', '> *a* *b*\n'.repeat(251)],
  ['behind a tag within a line', `<b>\n${'*a* *b*\n'.repeat(251)}`]
]
for (const [what, text] of tooMany)
  test(`too many marks of emphasis, ${what}`, () => assert.ok(excessMark(`# a\n\n${text}\n`)))

const fine: readonly [what: string, text: string][] = [
  ['a thousand', '*a* '.repeat(500)],
  ['rows', `|a|b|\n|-|-|\n${'| **a** | *b* |\n'.repeat(600)}`],
  ['rows without pipes around them', `a | b\n--|--\n${'**a** | *b*\n'.repeat(600)}`],
  ['items', '- **a**: *b*\n'.repeat(600)],
  ['items in items', '1. **a**: *b*\n    - **a**\n'.repeat(600)],
  ['numbered items', Array.from({length: 600}, (_, index) => `${index + 1}. **a** *b*`).join('\n')],
  ['paragraphs', '*a* **b**\n\n'.repeat(600)],
  ['names in snake case', 'an_id, '.repeat(1_200)],
  ['escaped', '\\*a '.repeat(1_200)],
  ['code in a fence', `\`\`\`\n${'*a* *b*\n'.repeat(600)}\`\`\``],
  ['a table of HTML', `<table>\n${'<tr><td>a*</td><td>*b*</td></tr>\n'.repeat(600)}</table>`]
]
for (const [what, text] of fine)
  test(`not too many marks of emphasis: ${what}`, () => assert.is(excessMark(`# a\n\n${text}\n`), undefined))

test('names the mark', () => {
  assert.equal(excessMark('*a* '.repeat(501)), {start: 2000, end: 2001})
})

test.run()
