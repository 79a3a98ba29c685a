import {readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import {link} from './link.ts'

const file = 'spec/synchronization-status.md'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const job = `# synchronizationJob resource type
## Properties
| Property | Type | Description |
|-|-|-|
| id | String | |
| metadata | String | |
| schema | String | |
| status | [synchronizationStatus](synchronization-status.md) | |
| templateId | String | |
`
const execution =
  '# synchronizationJobExecution resource type\n## Properties\n|Property|Type|\n|-|-|\n|state|String|'

const alone = link([parse({file, text})], {namespace: 'microsoft.graph'})
const family = link(
  [
    parse({file, text}),
    parse({file: 'spec/synchronization-job.md', text: job}),
    parse({file: 'spec/synchronization-jobExecution.md', text: execution})
  ],
  {namespace: 'microsoft.graph'}
)

test('reads exactly the ten documented properties, in order', () => {
  const [status] = alone.resources
  assert.is(status?.name, 'microsoft.graph.synchronizationStatus')
  assert.is(status?.typeName, 'SynchronizationStatus')
  assert.equal(
    status?.properties.map(({name}) => name),
    [
      'countSuccessiveCompleteFailures',
      'escrowsPruned',
      'synchronizedEntryCountByType',
      'code',
      'lastExecution',
      'lastSuccessfulExecution',
      'lastSuccessfulExecutionWithExports',
      'steadyStateFirstAchievedTime',
      'steadyStateLastAchievedTime',
      'quarantine'
    ]
  )
  assert.equal(status?.properties[2]?.type, {
    kind: 'collection',
    of: {
      kind: 'keyValuePair',
      key: {kind: 'primitive', name: 'string'},
      value: {kind: 'primitive', name: 'integer'}
    }
  })
})

test('names the types that no page defines, and says so at their places', () => {
  assert.equal(
    alone.diagnostics
      .filter(({code}) => code === 'undefined-type')
      .map(({source, message}) => `${source.line}:${source.column} ${message}`),
    [
      '24:43 No page defines the type `statusCode`.',
      '25:43 No page defines the type `synchronizationJobExecution`.',
      '26:34 No page defines the type `synchronizationJobExecution`.',
      '27:43 No page defines the type `synchronizationJobExecution`.',
      '30:19 No page defines the type `synchronizationQuarantine`.'
    ]
  )
  assert.is(
    alone.diagnostics.find(({severity}) => severity === 'error'),
    undefined
  )
})

test('finds the faults of the page at their places', () => {
  assert.equal(
    family.diagnostics
      .filter(({code}) => code !== 'undefined-type')
      .map(({source, code, message}) => `${source.line}:${source.column} ${code} ${message}`),
    [
      '7:1 json-not-this-resource The JSON does not show `microsoft.graph.synchronizationStatus`. It looks like `microsoft.graph.synchronizationJob`.',
      '13:40 json-trailing-comma Trailing comma is not allowed in JSON.',
      '26:63 link-without-extension The link `synchronization-jobExecution` has no `.md` extension.',
      '37:5 example-not-json The block is marked as JSON, but contains `TODO`.'
    ]
  )
})

test('follows the link without .md', () => {
  const status = family.resources.find(({typeName}) => typeName === 'SynchronizationStatus')
  assert.equal(status?.properties[5]?.type, {
    kind: 'reference',
    name: 'microsoft.graph.synchronizationJobExecution'
  })
})

test.run()
