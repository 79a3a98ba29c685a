import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const titled = (title: string) => [title, ...resourcePage('user', '|id|String|The id.|').slice(1)]

test('a title in words', () =>
  assert.equal(found('title-not-type', {'user.md': titled('# Some User')}), [
    'user.md:1:1 The title `Some User` does not name the type. Expected `someUser resource type`.'
  ]))

test('a title that says more', () =>
  assert.equal(found('title-not-type', {'user.md': titled('# user resource type (people)')}), []))

test('a page of several types', () => {
  const below = (title: string) =>
    titled(title).map((line) => line.replace('## Properties', '### Properties'))
  assert.equal(
    found('title-not-type', {
      'user.md': ['# All', '', ...below('## user resource type'), '', ...below('## group resource type')]
    }),
    []
  )
})

test('a page of none', () =>
  assert.equal(found('title-not-type', {'about.md': ['# About users', '', 'They sign in.']}), []))

test.run()
