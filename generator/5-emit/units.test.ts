/** What is not made again is what would be made. */
import {readFileSync} from 'node:fs'
import * as fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {hashOf} from '../model/emitted-file.ts'
import type {Enum, Program, Property, Resource, TypeRef} from '../model/program.ts'
import {defaults} from '../options.ts'
import {nasty} from '../testing/nasty.ts'
import {enumeration, programOf, property, reference, resource, string} from '../testing/program.ts'
import {emit, emitChanged} from './emit.ts'

const options = {
  ...defaults,
  emit: ['types', 'validators', 'factories', 'arbitraries', 'msw', 'json-schema', 'openapi'] as const
}

const spec = link(
  globSync('spec/*.md', {cwd: new URL('../../', import.meta.url)})
    .sort()
    .map((file) => parse({file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')}))
)

/** A program with one thing changed; `at` and `other` choose what. */
type Edit = (program: Program, at: number, other: number) => Program

const changeResource =
  (change: (resource: Resource, other: number, program: Program) => Resource): Edit =>
  (program, at, other) => {
    const index = at % Math.max(program.resources.length, 1)
    const resources = program.resources.map((one, place) =>
      place === index ? change(one, other, program) : one
    )
    return {...program, resources}
  }

const changeProperty = (change: (property: Property, other: number, program: Program) => Property): Edit =>
  changeResource((resource, other, program) => {
    const index = other % Math.max(resource.properties.length, 1)
    const properties = resource.properties.map((one, place) =>
      place === index ? change(one, other, program) : one
    )
    return {...resource, properties}
  })

const changeEnum =
  (change: (one: Enum, other: number) => Enum): Edit =>
  (program, at, other) => {
    const index = at % Math.max(program.enums.length, 1)
    return {
      ...program,
      enums: program.enums.map((one, place) => (place === index ? change(one, other) : one))
    }
  }

const primitives = ['string', 'int32', 'dateTime', 'boolean', 'uuid'] as const
const propertyNames = ['id', 'status', 'error', 'parentId', 'count', 'key', 'items', 'startDateTime']

function typeAt(at: number, {resources, enums}: Program): TypeRef {
  const names = [...resources, ...enums].map(({name}) => name)
  const named = reference(names[at % names.length] ?? 'x.unknown')
  if (at % 3 === 0) return {kind: 'primitive', name: primitives[at % primitives.length] ?? 'string'}
  return at % 3 === 1 ? named : {kind: 'collection', of: named}
}

const edits: {readonly [what: string]: Edit} = {
  'describe a property': changeProperty((one, other) => ({...one, description: `Changed ${other}.`})),
  'move a property': changeProperty((one, other) => ({...one, source: {...one.source, line: other + 1}})),
  'give a property a type': changeProperty((one, other, program) => ({...one, type: typeAt(other, program)})),
  'rename a property': changeProperty((one, other) => ({
    ...one,
    name: propertyNames[other % propertyNames.length] ?? one.name
  })),
  'require a property': changeProperty((one, other) => ({...one, required: other % 2 === 0})),
  'let a property be null': changeProperty((one, other) => ({...one, nullable: other % 2 === 0})),
  'make a property a relationship': changeProperty((one) => ({...one, navigation: !one.navigation})),
  'constrain a property': changeProperty((one, other) => ({...one, constraints: {maxLength: other % 90}})),
  'give an example': changeProperty((one, other) => ({...one, examples: [`example ${other}`]})),
  'add a property': changeResource((one, other, program) => ({
    ...one,
    properties: [...one.properties, property(`added${other % 9}`, typeAt(other, program))]
  })),
  'remove a property': changeResource((one) => ({...one, properties: one.properties.slice(1)})),
  'describe a type': changeResource((one, other) => ({...one, description: `Changed ${other}.`})),
  'move a type': changeResource((one, other) => ({...one, source: {...one.source, line: other + 1}})),
  'give a type a base': changeResource((one, other, {resources}) => ({
    ...one,
    base: resources[other % resources.length]?.name ?? null
  })),
  'make a type abstract': changeResource((one) => ({...one, abstract: !one.abstract})),
  'make a type open': changeResource((one) => ({...one, open: !one.open})),
  'rename a type': changeResource((one, other) => ({...one, typeName: `Issue${other % 3 || ''}`})),
  'add a type': (program, at) => ({
    ...program,
    resources: [...program.resources, resource(`y.key${at % 5}x${at}`, [property('id', string)])]
  }),
  'remove a type': (program, at) => ({
    ...program,
    resources: program.resources.filter((_, index) => index !== at % program.resources.length)
  }),
  'add a member': changeEnum((one, other) => ({
    ...one,
    members: [...one.members, {name: `added${other}`, description: ''}]
  })),
  'describe a member': changeEnum((one, other) => ({
    ...one,
    members: one.members.map((member) => ({...member, description: `Changed ${other}.`}))
  })),
  'combine members': changeEnum((one) => ({...one, flags: !one.flags})),
  'open an enum': changeEnum(({open, ...one}) => (open ? one : {...one, open: true})),
  'add an enum': (program, at) => ({
    ...program,
    enums: [...program.enums, enumeration(`y.status${at}`, ['a'])]
  })
}

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(9999), fc.nat(9999)), {
  minLength: 1,
  maxLength: 5
})

for (const [name, first] of Object.entries({spec, nasty}))
  test(`whatever changes, of ${name}`, async () => {
    const begun = await emitChanged(first, options, {})
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        let program = first
        let {units} = begun
        const there = new Map(begun.files.map(({path, text}) => [path, hashOf(text)]))
        for (const [what, at, other] of changes) {
          program = edits[what]?.(program, at, other) ?? program
          const isThere = (file: {readonly path: string; readonly hash: string}) =>
            there.get(file.path) === file.hash
          // As it is kept between runs.
          const before = JSON.parse(JSON.stringify(units)) as typeof units
          const now = await emitChanged(program, options, {before: {...before, isThere}})
          const wanted = new Map((await emit(program, options)).map(({path, text}) => [path, hashOf(text)]))
          const made = now.files.map(({path, text}) => [path, hashOf(text)] as const)
          const current = now.current.map(({path, hash}) => [path, hash] as const)
          assert.equal(new Map([...made, ...current].sort()), new Map([...wanted].sort()))
          units = now.units
          there.clear()
          for (const [path, hash] of wanted) there.set(path, hash)
        }
      }),
      {numRuns: Number(process.env.RUNS ?? 4)}
    )
  })

test('makes only what changed', async () => {
  const user = resource('x.user', [property('group', reference('x.group'))])
  const group = resource('x.group', [property('id', string)])
  const options = {...defaults, emit: ['types', 'validators', 'factories'] as const}
  const {units} = await emitChanged(programOf({resources: [group, user]}), options, {})
  const described = {...group, description: 'Changed.'}
  const {files} = await emitChanged(programOf({resources: [described, user]}), options, {
    before: {...units, isThere: () => true}
  })
  const shared = /\/support\//
  assert.equal(
    files.map(({path}) => path).filter((path) => !shared.test(path)),
    ['factories/cases/group.ts', 'factories/group.ts', 'types/group.ts', 'validators/group.ts']
  )
})

test('makes what is not there any more', async () => {
  const program = programOf({resources: [resource('x.user', [property('id', string)])]})
  const {units} = await emitChanged(program, defaults, {})
  const {files} = await emitChanged(program, defaults, {
    before: {...units, isThere: ({path}) => path !== 'types/user.ts'}
  })
  assert.equal(
    files.map(({path}) => path).filter((path) => path.startsWith('types/')),
    ['types/user.ts']
  )
})

test.run()
