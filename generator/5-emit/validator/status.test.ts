/** A status as the service really answers: nulls, keys that no page names, nested executions and errors. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {PrimitiveName, TypeRef} from '../../model/program.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {validatorsOf} from './testing/validators.ts'

const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})
const at = (line: number) => ({source: {file: 'spec/status.md', line, column: 3}})

const program = programOf({
  resources: [
    resource('x.status', [
      property('countSuccessiveCompleteFailures', primitive('number'), at(10)),
      property('escrowsPruned', primitive('boolean'), at(11)),
      property('code', reference('x.statusCode'), at(12)),
      property('lastExecution', reference('x.execution'), at(13)),
      property('lastSuccessfulExecution', reference('x.execution'), at(14)),
      property('quarantine', reference('x.quarantine'), at(15)),
      property('steadyStateLastAchievedTime', primitive('dateTime'), at(16)),
      property(
        'synchronizedEntryCountByType',
        collection({kind: 'keyValuePair', key: string, value: primitive('integer')}),
        at(17)
      )
    ]),
    resource('x.execution', [
      property('activityIdentifier', string),
      property('countEntitled', primitive('int64')),
      property('error', reference('x.error')),
      property('timeBegan', primitive('dateTime'), {nullable: false}),
      property('timeEnded', primitive('dateTime'))
    ]),
    resource('x.error', [
      property('code', string),
      property('message', string),
      property('tenantActionable', primitive('boolean'))
    ]),
    resource('x.quarantine', [
      property('reason', {kind: 'enum', members: [{name: 'TooManyDeletes', description: ''}]}),
      property('seriesCount', primitive('int64')),
      property('nextAttempt', primitive('dateTime'))
    ])
  ],
  enums: [enumeration('x.statusCode', ['NotConfigured', 'Active', 'Quarantine'])]
})

const answer = () => ({
  '@odata.context': 'https://graph.example/$metadata#status',
  countSuccessiveCompleteFailures: 0,
  escrowsPruned: false,
  code: 'Quarantine',
  lastSuccessfulExecution: null,
  steadyStateLastAchievedTime: '0001-01-01T00:00:00Z',
  quarantine: {reason: 'TooManyDeletes', seriesCount: 5, nextAttempt: null},
  lastExecution: {
    activityIdentifier: '3b2b9d19-a80a-4c5e-9f7d-b5b3b9b6b0e5',
    countEntitled: 0,
    timeBegan: '2021-07-16T05:05:05.1234567Z',
    timeEnded: '2021-07-16T07:35:07+02:00',
    error: {code: 'InsufficientRights', message: 'Grant the app access.', tenantActionable: true}
  },
  synchronizedEntryCountByType: [
    {key: 'User', value: 10},
    {key: 'Group', value: 3}
  ],
  troubleshootingUrl: 'https://portal.example/sync'
})

const validators = await validatorsOf(program)
const {is, assert: assertStatus, validate, parse, schema} = validators('Status')

test('accepts a real answer', () => {
  assert.is(is(answer()), true)
  assert.is(validate(answer()).issues, undefined)
  assert.not.throws(() => assertStatus(answer()))
  assert.is(is({}), true)
})

test('tells all that is wrong, where, what was found, and where the docs say so', () => {
  const wrong = {
    ...answer(),
    code: 'Sleeping',
    escrowsPruned: 'no',
    lastExecution: {...answer().lastExecution, timeBegan: null, error: {code: 7}},
    synchronizedEntryCountByType: [{key: 'User', value: 10}, {key: 'Group', value: 1.5}, 'User'],
    steadyStateLastAchievedTime: 'yesterday'
  }
  assert.is(is(wrong), false)
  const lines = validate(wrong).issues?.map(
    ({path, message, docs}) => `${path.join('.')}: ${message} (${docs})`
  )
  assert.equal(lines, [
    'escrowsPruned: must be true or false, not "no" (spec/status.md:11)',
    'code: must be one of "NotConfigured", "Active", "Quarantine", not "Sleeping" (spec/status.md:12)',
    'lastExecution.error.code: must be a string, not 7 (spec/error.md:1)',
    'lastExecution.timeBegan: must be a date and time with offset, not null (spec/execution.md:1)',
    'steadyStateLastAchievedTime: must be a date and time with offset, not "yesterday" (spec/status.md:16)',
    'synchronizedEntryCountByType.1.value: must be an integer, not 1.5 (spec/status.md:17)',
    'synchronizedEntryCountByType.2: must be an object with key and value, not "User" (spec/status.md:17)'
  ])
  assert.equal(validate(wrong).issues?.[5]?.path, ['synchronizedEntryCountByType', 1, 'value'])
  assert.throws(() => assertStatus(wrong), /^Not a Status: `escrowsPruned` must be true or false, not "no"/)
})

test('says what is wrong with the value itself', () => {
  assert.equal(validate([]).issues, [
    {
      path: [],
      message: 'must be a Status object, not an array',
      expected: 'a Status object',
      found: 'an array',
      docs: 'spec/status.md:1'
    }
  ])
})

test('parses into a copy without the keys that no page names, and with annotations', () => {
  const {troubleshootingUrl: _, ...known} = answer()
  const value = answer()
  const copy = parse(value) as ReturnType<typeof answer>
  assert.equal(copy, known)
  assert.is.not(copy.lastExecution, value.lastExecution)
  assert.is.not(copy.synchronizedEntryCountByType[0], value.synchronizedEntryCountByType[0])
  assert.throws(() => parse({code: 'Sleeping'}), /`code` must be one of/)
})

test('is a Standard Schema', () => {
  const {version, vendor, validate} = schema['~standard']
  const value = answer()
  assert.is(version, 1)
  assert.is(vendor, 'typedown')
  assert.is(validate(value).value, value)
  assert.is(validate({code: 'Sleeping'}).issues?.length, 1)
})

test('gives the same object for every right value', () => {
  assert.is(validate(answer()), validate({}))
})

test.run()
