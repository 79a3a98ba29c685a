import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic} from '../../model/program.ts'
import {sarif} from './sarif.ts'

/** SARIF 2.1.0 as SchemaStore publishes it, which writes draft 4: nothing in it means something else since but `id`. */
const {$schema, id, ...schema} = JSON.parse(
  readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8')
)
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
formats.default(ajv)
const isValid = ajv.compile(schema)

const diagnostics: readonly Diagnostic[] = [
  {
    code: 'file-not-found',
    severity: 'error',
    message: 'File or folder not found: `x`.',
    source: {file: '../x y/ü.md', line: 3, column: 14, endColumn: 15},
    expected: ['b.md'],
    note: 'Look again.',
    related: [{message: 'first here', source: {file: 'a.md', line: 3, column: 3}}]
  },
  {
    code: 'from-somewhere-else',
    severity: 'info',
    message: 'm',
    source: {file: 'a.md', line: 1, column: 1, endLine: 2, endColumn: 1},
    expected: []
  }
]

function printed(given: readonly Diagnostic[]) {
  return JSON.parse(
    sarif({
      diagnostics: given,
      linesOf: () => [],
      helpOf: (code) =>
        code === 'file-not-found' ? '# file-not-found\n\nA path does not exist.\n' : undefined,
      color: false,
      width: 80,
      version: '1.2.3'
    })
  )
}

test('is valid, with findings and without', () => {
  for (const given of [diagnostics, []]) {
    isValid(printed(given))
    assert.equal(isValid.errors, null)
  }
})

test('the schema would notice', () => {
  assert.is(isValid({version: '2.1.0', runs: [{tool: {driver: {}}}]}), false)
})

test('says what, how bad, where, and what would be right', () => {
  const [run] = printed(diagnostics).runs
  const [first, second] = run.results
  assert.equal(
    [first.ruleId, first.level, first.message.text],
    ['file-not-found', 'error', 'File or folder not found: `x`. Look again.']
  )
  assert.equal(first.locations[0].physicalLocation, {
    artifactLocation: {uri: '../x%20y/%C3%BC.md'},
    region: {startLine: 3, startColumn: 14, endColumn: 15}
  })
  assert.is(first.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'b.md')
  assert.is(first.relatedLocations[0].message.text, 'first here')
  assert.equal([second.level, second.fixes], ['note', undefined])
  assert.equal(
    run.tool.driver.rules.map((rule: {id: string; shortDescription?: {text: string}}) => [
      rule.id,
      rule.shortDescription?.text
    ]),
    [
      ['file-not-found', 'A path does not exist.'],
      ['from-somewhere-else', undefined]
    ]
  )
  for (const result of run.results) assert.is(run.tool.driver.rules[result.ruleIndex].id, result.ruleId)
})

test.run()
