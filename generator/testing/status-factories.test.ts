/** The factories of the status family, used as a test engineer would. */
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {caseFaults} from '../5-emit/cases/testing/case-faults.ts'
import {compile} from '../compile.ts'
import {load} from './load.ts'
import {repository} from './package.ts'
import {typecheck} from './typecheck.ts'

type Status = typeof import('../../generated/factories/synchronization-status.ts')
type Execution = typeof import('../../generated/factories/synchronization-job-execution.ts')
type Schema = typeof import('../../generated/factories/synchronization-schema.ts')

const {files} = await compile({
  cwd: repository,
  paths: [join(repository, 'spec')],
  emit: ['types', 'validators', 'factories'],
  importExtension: '.ts',
  until: 'emit'
})
const all = (await load(files, 'factories/index.ts')) as unknown as Status & Execution & Schema
const {createSynchronizationStatus, createSynchronizationStatusList, synchronizationStatusFactory} = all
const {createSynchronizationJobExecution, createSynchronizationJobExecutionList} = all

test('lays partial overrides over what is drawn, at any depth', () => {
  const plain = createSynchronizationStatus({}, {seed: 7})
  const status = createSynchronizationStatus(
    {escrowsPruned: !plain.escrowsPruned, lastExecution: {countExported: 3}},
    {seed: 7}
  )
  assert.equal(status, {
    ...plain,
    escrowsPruned: !plain.escrowsPruned,
    lastExecution: {...plain.lastExecution, countExported: 3}
  })
})

test('calls functions and merges objects five levels down, and in the elements of lists', () => {
  const schema = all.createSynchronizationSchema({
    synchronizationRules: [
      {
        priority: 9,
        objectMappings: [
          ({sequence}) => ({
            targetObjectName: `target ${sequence > 0}`,
            attributeMappings: [{source: {name: () => 'mail'}}]
          })
        ]
      }
    ]
  })
  const [rule] = schema.synchronizationRules
  const [mapping] = rule?.objectMappings ?? []
  const [attribute] = mapping?.attributeMappings ?? []
  assert.equal(
    [rule?.priority, mapping?.targetObjectName, attribute?.source.name],
    [9, 'target true', 'mail']
  )
  assert.type(attribute?.source.expression, 'string')
  assert.type(attribute?.targetAttributeName, 'string')
})

test('completes the elements of a list that is given in parts', () => {
  const {synchronizationRules} = all.createSynchronizationSchema({
    synchronizationRules: [{name: 'first'}, {objectMappings: [{enabled: false}]}]
  })
  assert.is(synchronizationRules.length, 2)
  assert.is(synchronizationRules[0]?.name, 'first')
  assert.is(synchronizationRules[1]?.objectMappings[0]?.enabled, false)
  assert.type(synchronizationRules[1]?.objectMappings[0]?.targetObjectName, 'string')
})

test('calls functions in the place of values, with the sequence, the place in the list and the seed', () => {
  const factory = synchronizationStatusFactory.sequenced()
  const made = factory.buildList(3, {
    countSuccessiveCompleteFailures: ({index}) => index,
    lastExecution: () => ({activityIdentifier: ({sequence}) => `run ${sequence}`})
  })
  assert.equal(
    made.map((status) => [status.countSuccessiveCompleteFailures, status.lastExecution.activityIdentifier]),
    [
      [0, 'run 1'],
      [1, 'run 2'],
      [2, 'run 3']
    ]
  )
  const numbered = factory.params({countSuccessiveCompleteFailures: ({sequence}) => sequence})
  assert.is(numbered.build().countSuccessiveCompleteFailures, 4)
  factory.rewindSequence()
  assert.is(numbered.build().countSuccessiveCompleteFailures, 1)
})

test('has a trait for each state that the docs list, and takes others', () => {
  assert.equal(synchronizationStatusFactory.with('paused').build().code, 'Paused')
  assert.is(synchronizationStatusFactory.with('active').build().quarantine, null)
  assert.is(synchronizationStatusFactory.with('quarantined').build().quarantine.seriesCount > 0, true)
  const failing = synchronizationStatusFactory.trait('failing', {lastExecution: {state: 'Failed'}})
  assert.type(failing.with('failing').build().lastExecution.error?.message, 'string')
  assert.is(synchronizationStatusFactory.build({}, {seed: 2}).code, 'Quarantine')
})

test('shares a child, runs hooks, and leaves the factory that it came from alone', () => {
  const lastExecution = createSynchronizationJobExecution({state: 'Succeeded'})
  const factory = synchronizationStatusFactory.associations({lastExecution}).afterBuild((status) => {
    status.countSuccessiveCompleteFailures = 99
  })
  const [one, two] = factory.buildList(2)
  assert.is(one?.lastExecution, lastExecution)
  assert.is(two?.lastExecution, lastExecution)
  assert.is(one?.countSuccessiveCompleteFailures, 99)
  assert.is.not(createSynchronizationStatus().countSuccessiveCompleteFailures, 99)
})

test('is the same for a seed, whatever was made before, and another for another seed', () => {
  const first = createSynchronizationStatus({}, {seed: 5})
  createSynchronizationJobExecutionList(10)
  synchronizationStatusFactory.build({}, {seed: 6})
  assert.equal(createSynchronizationStatus({}, {seed: 5}), first)
  assert.not.equal(createSynchronizationStatus({}, {seed: 6}), first)
  const list = createSynchronizationStatusList(5, {}, {seed: 5})
  assert.equal(createSynchronizationStatusList(2, {}, {seed: 5}), list.slice(0, 2))
  assert.equal([...synchronizationStatusFactory.stream(3, {}, {seed: 5})], list.slice(0, 3))
})

test('makes values that agree with each other', () => {
  const executions = createSynchronizationJobExecutionList(500)
  for (const it of executions) {
    assert.ok(it.timeBegan < it.timeEnded, `${it.timeBegan} is not before ${it.timeEnded}`)
    assert.ok(it.countExported <= it.countExports)
    assert.ok(it.countEscrowed <= it.countEscrowedRaw)
    assert.ok(it.countEntitledForProvisioning <= it.countEntitled)
    assert.ok(it.countImportedReferenceDeltas <= it.countImportedDeltas)
    assert.is(it.error === null, it.state !== 'Failed')
  }
  assert.is(new Set(executions.map(({activityIdentifier}) => activityIdentifier)).size, 500)
  assert.is(new Set(executions.map(({state}) => state)).size, 3)
  for (const {quarantine, code} of createSynchronizationStatusList(50)) {
    assert.is(code, 'Quarantine')
    assert.ok(quarantine.seriesBegan < quarantine.currentBegan)
    assert.ok(quarantine.currentBegan < quarantine.nextAttempt)
  }
})

test('keeps to what an override says of times and states', () => {
  const late = createSynchronizationJobExecution({timeBegan: '2031-05-05T05:05:05Z'})
  assert.ok(late.timeEnded > late.timeBegan && late.timeEnded < '2031-05-06')
  const early = createSynchronizationJobExecution({timeEnded: '1999-12-31T23:59:59Z'})
  assert.ok(early.timeBegan < early.timeEnded && early.timeBegan > '1999-12-31')
  const old = createSynchronizationJobExecution({timeBegan: '1960-02-29T12:00:00Z'})
  assert.match(old.timeEnded, /^1960-02-29T1[2-4]:\d\d:\d\d\.\d{7}Z$/)
  const unknown = createSynchronizationJobExecution({timeBegan: '0001-01-01T00:00:00Z'})
  assert.match(unknown.timeEnded, /^202[45]-/)
  assert.is(createSynchronizationJobExecution({error: {code: 'Broken'}}).state, 'Failed')
  assert.is(createSynchronizationJobExecution({state: 'Succeeded'}).error, null)
})

test('leaves out and makes null what it is told to, exactly or in part', () => {
  const names = Object.keys(createSynchronizationStatus())
  assert.is(names.length, 10)
  assert.equal(createSynchronizationStatus({}, {absent: 'all'}), {})
  assert.equal(createSynchronizationStatus({}, {absent: 1}), {})
  assert.equal(
    createSynchronizationStatus({}, {absent: 0, seed: 1}),
    createSynchronizationStatus({}, {seed: 1})
  )
  assert.equal(
    Object.values(createSynchronizationStatus({}, {null: 'all'})),
    names.map(() => null)
  )
  assert.equal(createSynchronizationStatus({code: 'Active'}, {absent: 'all'}), {code: 'Active'})
  const {quarantine: _, ...rest} = createSynchronizationStatus({}, {seed: 1})
  assert.equal(createSynchronizationStatus({}, {absent: ['quarantine'], seed: 1}), rest)
  assert.equal(createSynchronizationStatus({quarantine: undefined}, {seed: 1}), rest)
  const half = createSynchronizationStatusList(200, {}, {absent: 0.5})
  const share = half.flatMap(Object.keys).length / 2000
  assert.ok(share > 0.45 && share < 0.55, `${share} of the properties are there`)
})

test('sets the clock, the length of lists and their depth', () => {
  const {steadyStateLastAchievedTime} = createSynchronizationStatus({}, {clock: '2030-06-01T00:00:00Z'})
  assert.ok(steadyStateLastAchievedTime > '2030-04' && steadyStateLastAchievedTime < '2030-06-01T01')
  assert.throws(() => createSynchronizationStatus({}, {clock: 'now'}), /clock: now is no time/)
  assert.is(createSynchronizationStatus({}, {length: 7}).synchronizedEntryCountByType.length, 7)
  assert.equal(createSynchronizationStatus({}, {length: 0}).synchronizedEntryCountByType, [])
  const {synchronizationRules} = all.createSynchronizationSchema({}, {depth: 1})
  assert.equal(synchronizationRules[0]?.objectMappings, [])
})

test('has values at the edges of each type and beyond, refused where they say', async () => {
  const {faults, count} = await caseFaults(files)
  assert.equal(faults, [])
  assert.ok(count > 1000, `${count} cases`)
})

test('is typed: what it fills needs no ?., and a wrong override does not compile', () => {
  const text = `
import {createSynchronizationStatus as create, synchronizationStatusFactory as factory} from './factories/synchronization-status.ts'
import {createSynchronizationSchema as createSchema} from './factories/synchronization-schema.ts'
import type {SynchronizationStatus} from './types/synchronization-status.ts'

const status = create({code: 'Active', lastExecution: {error: {code: 'x'}}}, {seed: 1})
export const good: [number, string, SynchronizationStatus] = [
  status.synchronizedEntryCountByType.length,
  status.lastExecution.timeBegan + status.quarantine.error.message,
  status
]
export const paused = factory.with('paused').build().quarantine?.reason
export const quarantined = factory.with('quarantined').build().quarantine.reason
export const named = factory.trait('old', {countSuccessiveCompleteFailures: 9}).with('old').build().code.length
export const lean = create({quarantine: null}).quarantine?.reason
createSchema({synchronizationRules: () => [{objectMappings: [() => ({attributeMappings: [{source: {name: 'x'}}]})]}]})
export const sparse = create({}, {absent: 0.5}).lastExecution?.state
// @ts-expect-error: a state, or null
export const one = create().lastExecution.error.code
// @ts-expect-error: no such key
create({kode: 'Active'})
// @ts-expect-error: no such member
create({code: 'Broken'})
// @ts-expect-error: no such key, deep within
create({lastExecution: {name: 'x'}})
// @ts-expect-error: a wrong type, deep within
create({lastExecution: {error: {tenantActionable: 'yes'}}})
// @ts-expect-error: a wrong key, at depth three
create({lastExecution: {error: {kode: 'x'}}})
// @ts-expect-error: a wrong type, from a function at depth three
create({lastExecution: {error: {tenantActionable: () => 'yes'}}})
// @ts-expect-error: a wrong key in the element of a list, at depth four
createSchema({synchronizationRules: [{objectMappings: [{attributeMappings: [{naem: 'x'}]}]}]})
// @ts-expect-error: a function that gives a wrong type
create({countSuccessiveCompleteFailures: () => 'many'})
// @ts-expect-error: may be null now
create({quarantine: null}).quarantine.reason
// @ts-expect-error: may be absent now
create({}, {absent: 0.5}).lastExecution.state
// @ts-expect-error: no such trait
factory.with('stopped')
// @ts-expect-error: no such option
create({}, {sead: 1})
`
  const emitted = files.map((file) => ({
    ...file,
    text: file.text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'")
  }))
  const use = {path: 'use.ts', text: text.replaceAll(".ts'", ".js'")}
  assert.is(typecheck([...emitted, use], 'current', {isolatedDeclarations: false}), '')
  assert.is(typecheck([...emitted, use], 'oldest'), '')
})

test.run()
