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

test.run()
