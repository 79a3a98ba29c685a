import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {configuredSeverities} from './severity.ts'

const severityOf = configuredSeverities({
  rules: {'row-width': 'error', 'broken-link': 'off'},
  overrides: [
    {files: ['legacy/**'], rules: {'row-width': 'info'}},
    {files: ['**/*.draft.md'], rules: {'row-width': 'off', 'broken-link': 'warning'}}
  ]
})

for (const [code, file, want] of [
  ['row-width', 'docs/user.md', 'error'],
  ['row-width', 'legacy/user.md', 'info'],
  ['row-width', 'legacy/.old/user.md', 'info'],
  ['row-width', 'legacy/user.draft.md', 'off'],
  ['broken-link', 'docs/user.md', 'off'],
  ['broken-link', 'legacy/user.md', 'off'],
  ['broken-link', 'docs/user.draft.md', 'warning'],
  ['heading-order', 'docs/user.md', undefined],
  ['constructor', 'docs/user.md', undefined]
] as const)
  test(`${code} in ${file}: ${want}`, () => assert.is(severityOf(code, file), want))

test.run()
