import {stripVTControlCharacters} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic} from '../../model/program.ts'
import type {Report} from './printer.ts'
import {printers} from './printers.ts'

const lines = ['# a', '', '| code | [b](b) | A code. |', '| code | String | Again. |']

const diagnostics: readonly Diagnostic[] = [
  {
    code: 'link-without-extension',
    severity: 'warning',
    message: 'The link `b` has no `.md` extension.',
    source: {file: 'docs/a, b.md', line: 3, column: 14, endColumn: 15},
    expected: ['b.md', 'c.md'],
    actual: 'b'
  },
  {
    code: 'duplicate-property',
    severity: 'error',
    message: 'The property `code` is\ndocumented 100% twice: \u001b[2J.',
    source: {file: 'docs/a, b.md', line: 4, column: 3, endLine: 5, endColumn: 7},
    actual: `code${'x'.repeat(100)}`,
    note: 'The first one counts.',
    related: [{message: 'first here', source: {file: 'docs/a, b.md', line: 3, column: 3}}]
  },
  {
    code: 'file-not-found',
    severity: 'info',
    message: 'File or folder not found: `x`.',
    source: {file: 'x', line: 1, column: 1}
  }
]

const given: Report = {
  diagnostics,
  linesOf: (file) => (file === 'x' ? [] : lines),
  helpOf: (code) => (code === 'file-not-found' ? '# file-not-found\n\nA path does not exist.\n' : undefined),
  color: false,
  width: 80,
  version: '1.2.3'
}

const nothing: Report = {...given, diagnostics: []}

test('there are five ways to print', () => {
  assert.equal(Object.keys(printers), ['pretty', 'plain', 'json', 'github', 'sarif'])
})

test('pretty shows the line, the text in question underlined, and all that is known', () => {
  assert.is(
    printers.pretty(given),
    `warning[link-without-extension]: The link \`b\` has no \`.md\` extension.
  --> docs/a, b.md:3:14
   |
 3 | | code | [b](b) | A code. |
   |              ^
   = expected: \`b.md\` or \`c.md\`

error[duplicate-property]: The property \`code\` is documented 100% twice: \ufffd[2J.
  --> docs/a, b.md:4:3
   |
 4 | | code | String | Again. |
   |   ^^^^^^^^^^^^^^^^^^^^^^^^
   = actual: \`code${'x'.repeat(76)}…\`
   = see: docs/a, b.md:3:3: first here
   = note: The first one counts.

info[file-not-found]: File or folder not found: \`x\`.
  --> x:1:1
`
  )
  assert.is(printers.pretty(nothing), '')
})

test('pretty colours when asked, and says the same', () => {
  const colored = printers.pretty({...given, color: true})
  assert.match(colored, '\u001b[33m')

  assert.is(stripVTControlCharacters(colored), stripVTControlCharacters(printers.pretty(given)))
})

test('plain gives one line a finding', () => {
  assert.is(
    printers.plain(given),
    `docs/a, b.md:3:14: warning link-without-extension The link \`b\` has no \`.md\` extension.
docs/a, b.md:4:3: error duplicate-property The property \`code\` is documented 100% twice: \ufffd[2J.
x:1:1: info file-not-found File or folder not found: \`x\`.
`
  )
  assert.is(printers.plain(nothing), '')
})

test('json gives the diagnostics as they are, and counts them', () => {
  assert.equal(JSON.parse(printers.json(given)), {
    version: 1,
    diagnostics,
    summary: {error: 1, warning: 1, info: 1}
  })
  assert.equal(JSON.parse(printers.json(nothing)).diagnostics, [])
})

test('github escapes what would end a command', () => {
  assert.is(
    printers.github(given),
    `::warning file=docs/a%2C b.md,line=3,col=14,endColumn=15,title=link-without-extension::The link \`b\` has no \`.md\` extension.%0AExpected: b.md or c.md
::error file=docs/a%2C b.md,line=4,endLine=5,title=duplicate-property::The property \`code\` is%0Adocumented 100%25 twice: \\u001b[2J.%0AThe first one counts.
::notice file=x,line=1,col=1,title=file-not-found::File or folder not found: \`x\`.
`
  )
  assert.is(printers.github(nothing), '')
})

test.run()
