import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {SourceRange} from '../model/program.ts'
import {withinPages} from './within-page.ts'

const pages = [{file: 'a.md', text: '# a\nlonger'}]

const cases: [string, Omit<SourceRange, 'file'>, Omit<SourceRange, 'file'>][] = [
  ['inside: as it is', {line: 1, column: 1, endColumn: 4}, {line: 1, column: 1, endColumn: 4}],
  ['behind its line: at its end', {line: 1, column: 9}, {line: 1, column: 4}],
  ['ending behind its line', {line: 1, column: 2, endColumn: 9}, {line: 1, column: 2, endColumn: 4}],
  [
    'ending on a line that is not there',
    {line: 1, column: 2, endLine: 7, endColumn: 9},
    {line: 1, column: 2, endLine: 2, endColumn: 7}
  ],
  ['on a line that is not there', {line: 5, column: 1}, {line: 2, column: 1}]
]

for (const [name, given, wanted] of cases) {
  test(name, () => {
    const source = {file: 'a.md', ...given}
    const finding = {
      code: 'x',
      severity: 'error',
      message: 'x',
      source,
      related: [{message: 'y', source}]
    } as const
    const [found] = withinPages([finding], pages)
    assert.equal(found?.source, {file: 'a.md', ...wanted})
    assert.equal(found?.related?.[0]?.source, {file: 'a.md', ...wanted})
  })
}

test('a page that could not be read: as it is', () => {
  const source = {file: 'b.md', line: 3, column: 3}
  assert.equal(withinPages([{code: 'x', severity: 'error', message: 'x', source}], pages)[0]?.source, source)
})

test.run()
