import {deflateRawSync} from 'node:zlib'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {offeredOptions, withChoice} from './options.ts'
import {fromHash, toHash} from './share-link.ts'
import {type PlaygroundState, stateFrom} from './state.ts'

const state: PlaygroundState = {
  pages: [
    {file: 'order.md', text: '# order resource type\n\nAn order — «größer».\n'},
    {file: 'shop/customer.md', text: ''}
  ],
  active: 'shop/customer.md',
  view: 'values',
  options: {enums: 'open', readonly: true},
  seed: 42,
  value: '{"id": 1}'
}

test('a link holds the whole state', async () => {
  const hash = await toHash(state)
  assert.match(hash, /^#p1=[\w-]+$/)
  assert.equal(await fromHash(hash), state)
})

test('a link of pages that repeat is short', async () => {
  const text = '|name|String|Name of the thing.|\n'.repeat(300)
  assert.ok((await toHash({...state, pages: [{file: 'a.md', text}]})).length < 700)
})

test('what is no link is ignored', async () => {
  const encoded = (text: string) => `#p1=${deflateRawSync(text).toString('base64url')}`
  for (const hash of [
    '',
    '#options',
    '#p1=',
    '#p1=!!',
    '#p1=AAAA',
    encoded('{'),
    encoded('[]'),
    encoded('null')
  ])
    assert.is(await fromHash(hash), undefined, hash)
  assert.is(await fromHash((await toHash(state)).slice(0, -9)), undefined)
  const bomb = encoded(JSON.stringify({pages: [{file: 'a.md', text: ' '.repeat(3_000_000)}]}))
  assert.ok(bomb.length < 10_000)
  assert.is(await fromHash(bomb), undefined)
})

test('of foreign data only what can be shown is taken', () => {
  const pages = [{file: 'a.md', text: '# a'}]
  const initial = {pages, active: 'a.md', view: 'types', options: {}, seed: 1, value: ''}
  assert.equal(stateFrom({pages}), initial)
  const options = {paths: ['/etc'], enums: 'none', dialect: 'kubernetes', readonly: 'yes', constructor: 'x'}
  assert.equal(stateFrom({pages, active: 'b.md', view: 'constructor', options, seed: 1.5, value: {}}), {
    ...initial,
    options: {dialect: 'kubernetes'}
  })
  const files = ['../a.md', '/a.md', 'a.txt', 'a//b.md', '<img>.md', 'a.md', 'a.md', 7]
  assert.equal(stateFrom({pages: files.map((file) => ({file, text: '# a'}))}), initial)
  assert.is(stateFrom({pages: []}), undefined)
})

test('options have their default left out', () => {
  for (const {name, description, choices} of offeredOptions) {
    assert.ok(description && choices.length > 1 && new Set(choices).size === choices.length, name)
    const [initial = '', other = ''] = choices
    assert.equal(Object.keys(withChoice({}, name, other)), [name])
    assert.equal(withChoice(withChoice({}, name, other), name, initial), {})
  }
  assert.equal(withChoice({}, 'readonly', 'true'), {readonly: true})
})

test.run()
