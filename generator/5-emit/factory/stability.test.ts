/** What may change in the pages without any other value moving. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Property} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const before: readonly Property[] = [
  property('id', string),
  property('displayName', string),
  property('mail', string),
  property('createdDateTime', {kind: 'primitive', name: 'dateTime'}),
  property('itemCount', {kind: 'primitive', name: 'int32'}),
  property('status', reference('x.status')),
  property('tags', collection(string)),
  property('owner', reference('x.person'))
]
const added: readonly Property[] = [
  property('givenName', string),
  property('endDateTime', {kind: 'primitive', name: 'dateTime'}),
  property('activeItemCount', {kind: 'primitive', name: 'int32'}),
  property('city', string),
  property('manager', reference('x.person'))
]

async function made(properties: readonly Property[], people: readonly Property[] = []): Promise<object[]> {
  const program = programOf({
    resources: [
      resource('x.folder', properties),
      resource('x.person', [
        property('surname', string),
        ...people,
        property('age', {kind: 'primitive', name: 'int32'})
      ])
    ],
    enums: [enumeration('x.status', ['on', 'off', 'broken'])]
  })
  const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
  const {createFolderList} = await load(files, 'factories/folder.ts')
  return (createFolderList as (count: number, overrides: object, options: object) => object[])(
    20,
    {},
    {seed: 9}
  )
}

const original = await made(before)

for (const [where, properties] of [
  ['at the end', [...before, ...added]],
  ['at the head', [...added, ...before]],
  ['in between, all turned around', [...before.slice(4), ...added, ...before.slice(0, 4)].reverse()]
] as const) {
  test(`moves no value when properties are added ${where}`, async () => {
    const now = await made(properties)
    const same = now.map((value, index) => pick(value, Object.keys(original[index] ?? {})))
    assert.equal(same, original)
  })
}

test('moves no value of a type when another that it holds gets a property', async () => {
  const now = await made(before, [property('nickname', string)])
  const stripped = JSON.parse(JSON.stringify(now), (key, value) => (key === 'nickname' ? undefined : value))
  assert.equal(stripped, original)
})

test('keeps what the last run came to, unless it was a success and another is the last success', async () => {
  const run = async (
    names: readonly string[]
  ): Promise<{lastRun: {state: string; endDateTime: string}}[]> => {
    const program = programOf({
      resources: [
        resource(
          'x.job',
          names.map((name) => property(name, reference('x.run')))
        ),
        resource('x.run', [
          property('state', reference('x.state')),
          property('endDateTime', {kind: 'primitive', name: 'dateTime'})
        ])
      ],
      enums: [enumeration('x.state', ['failed', 'succeeded', 'stopped'])]
    })
    const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
    const {createJobList} = await load(files, 'factories/job.ts')
    return (createJobList as (count: number) => {lastRun: {state: string; endDateTime: string}}[])(40)
  }
  const alone = await run(['lastRun'])
  for (const [index, {lastRun}] of (await run(['lastRun', 'lastSuccessfulRun'])).entries()) {
    const was = alone[index]?.lastRun
    assert.is(lastRun.endDateTime, was?.endDateTime)
    if (was?.state === 'succeeded') assert.is.not(lastRun.state, 'succeeded')
    else assert.is(lastRun.state, was?.state)
  }
})

function pick(value: object, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, (value as {[name: string]: unknown})[name]]))
}

test.run()
