import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

test('an empty cell', () =>
  assert.equal(
    found('missing-description', {'user.md': resourcePage('user', '|id|String||', '|name|String| - |')}),
    [
      'user.md:7:2 The property `id` has no description.',
      'user.md:8:2 The property `name` has no description.'
    ]
  ))

test('a word that stands for one to come', () =>
  assert.equal(
    found('missing-description', {
      'user.md': resourcePage(
        'user',
        '|id|String|TODO|',
        '|name|String|*To-do.*|',
        '|age|Int32|To do lists.|'
      )
    }),
    [
      'user.md:7:2 The property `id` has no description.',
      'user.md:8:2 The property `name` has no description.'
    ]
  ))

test('a row that is too short is no business of this rule', () =>
  assert.equal(found('missing-description', {'user.md': resourcePage('user', '|id|String|')}), []))

test('a comment is no description', () =>
  assert.equal(
    found('missing-description', {'user.md': resourcePage('user', '|id|String|<!-- to be written -->|')}),
    ['user.md:7:2 The property `id` has no description.']
  ))

test('any words are one, in any script', () =>
  assert.equal(
    found('missing-description', {'user.md': resourcePage('user', '|id|String|Id|', '|name|String|名前|')}),
    []
  ))

test('many are one finding where a tenth of all properties has none', () => {
  const rows = (count: number, description: string) =>
    Array.from({length: count}, (_, at) => `|a${at}|String|${description}|`)
  const pages = (described: number) => ({
    'group.md': resourcePage('group', ...rows(described, 'said')),
    'user.md': resourcePage('user', ...rows(7, ''), '|id|String|Id|')
  })
  assert.equal(found('missing-description', pages(20)), [
    'user.md:7:2 7 of 28 properties have no description: `a0`, `a1`, `a2`, `a3`, `a4` and 2 more.'
  ])
  assert.is(found('missing-description', pages(80)).length, 7)
})

test.run()
