import {fakerDE, fakerJA} from '@faker-js/faker'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {programOf, property, resource, string} from '../../testing/program.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

const names = ['displayName', 'givenName', 'surname', 'mail', 'city', 'country', 'webUrl', 'jobTitle']
const user = resource('x.user', [
  ...names.map((name) => property(name, string)),
  property('aboutMe', string, {constraints: {maxLength: 12}})
])
const options = {...defaults, emit: ['types', 'factories'] as const}
const files = await emit(programOf({resources: [user]}), {...options, importExtension: '.ts'})
const entry = "export * from './factories/user.ts'\nexport * from './factories/support/faker.ts'"
const made = await load([...files, {path: 'all.ts', text: entry}], 'all.ts')
const createUser = made.createUser as (overrides: object, options: object) => {[name: string]: string}
const fromFaker = made.fromFaker as (faker: object) => object

test('draws people and places that agree, from its own lists', () => {
  const {displayName, givenName, surname, mail} = createUser({}, {seed: 4})
  assert.is(displayName, `${givenName} ${surname}`)
  assert.match(mail ?? '', new RegExp(`^${givenName}\\.${surname}\\d+@example\\.com$`, 'i'))
})

test('draws from a locale of faker, the same for the same seed in any order', () => {
  const words = fromFaker(fakerDE)
  const german = createUser({}, {seed: 4, words})
  createUser({}, {seed: 5, words: fromFaker(fakerJA)})
  assert.equal(createUser({}, {seed: 4, words}), german)
  assert.is(german.displayName, `${german.givenName} ${german.surname}`)
  assert.is.not(german.givenName, createUser({}, {seed: 4}).givenName)
  assert.ok((german.aboutMe ?? '').length <= 12)
})

test('compiles against the types of faker itself', async () => {
  const use = `import {fakerDE} from '@faker-js/faker'
import {createUser} from './factories/user.js'
import {fromFaker} from './factories/support/faker.js'
export const user: string = createUser({}, {words: fromFaker(fakerDE)}).displayName`
  const compiled = await emit(programOf({resources: [user]}), options)
  assert.is(typecheck([...compiled, {path: 'use.ts', text: use}]), '')
})

test.run()
