import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {findings, printed} from '../testing/findings.ts'

const spec = new URL('../../spec/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, spec), 'utf8')
const status = 'spec/synchronization-status.md'

test('finds the faults of the given page at their places, and nothing in the pages beside it', () => {
  const pages = readdirSync(spec)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`spec/${name}`, read(name)])
  assert.is(
    findings(Object.fromEntries(pages)).map(printed).join('\n'),
    `\
${status}:1:1-1:25 info title-not-type: The title \`Synchronization Status\` does not name the type. Expected \`synchronizationStatus resource type\`.
  note: Use the name of the type as the title.
  expected: # synchronizationStatus resource type
${status}:7:1-15:4 warning json-not-this-resource: The JSON does not show \`microsoft.graph.synchronizationStatus\`. It looks like \`microsoft.graph.synchronizationJob\`.
  note: None of its keys (id, metadata, schema, status, templateId) is a documented property. The block was ignored.
  spec/synchronization-job.md:1:1 \`microsoft.graph.synchronizationJob\` is defined here
${status}:13:40-13:41 warning json-trailing-comma: Trailing comma is not allowed in JSON.
  note: Remove the comma.
  expected: nothing
${status}:26:63-26:91 warning link-without-extension: The link \`synchronization-jobExecution\` has no \`.md\` extension.
  note: Add the extension. Some sites do not resolve links without it.
  expected: synchronization-jobExecution.md
${status}:37:5-37:9 warning example-not-json: The block is marked as JSON, but contains \`TODO\`.
  note: Write the example, or remove the block until there is one.`
  )
})

test('warns of each broken link of the given page alone, and says what becomes of its type', () => {
  const found = findings({[status]: read('synchronization-status.md')})
  assert.equal(
    found.map(({code, source}) => `${source.line} ${code}`),
    [
      '1 title-not-type',
      '7 json-not-this-resource',
      '13 json-trailing-comma',
      '24 broken-link',
      '25 broken-link',
      '26 broken-link',
      '26 link-without-extension',
      '27 broken-link',
      '30 broken-link',
      '37 example-not-json'
    ]
  )
  assert.is(found[3]?.note, 'No page defines the type `statusCode`.')
})

test('runs no rule that is off', () => {
  const page = {'user.md': ['# user', '', '### Properties']}
  assert.ok(findings(page).some(({code}) => code === 'heading-order'))
  assert.not.ok(findings(page, {rules: {'heading-order': 'off'}}).some(({code}) => code === 'heading-order'))
})

test('finds the same in any order of pages, and twice', () => {
  const pages = {
    'a.md': ['# a resource type', '', '[b](b.md)'],
    'b.md': ['# b resource type', '', '[c](c.md)']
  }
  const reversed = Object.fromEntries(Object.entries(pages).reverse())
  assert.equal(findings(pages), findings(reversed))
  assert.equal(findings(pages), findings(pages))
})

test.run()
