import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

const typed = (docType: string, page: readonly string[]) =>
  found('doc-type-mismatch', {'user.md': ['---', 'title: x', `doc_type: ${docType}`, '---', '', ...page]})

const user = resourcePage('user', '|id|String|The id.|')

test('a type on a page that is announced as another', () => {
  const said = (docType: string, at: number) => [
    `user.md:3:${at} The page describes a type, but its \`doc_type\` is \`${docType}\` instead of \`resourcePageType\`.`
  ]
  assert.equal(typed('apiPageType', user), said('apiPageType', 11))
  assert.equal(typed('"resourcePageType_"  # why', user), said('resourcePageType_', 12))
})

test('no type where one is announced', () =>
  assert.equal(typed('resourcePageType', ['# About users', '', 'They sign in.']), [
    'user.md:3:11 The `doc_type` is `resourcePageType`, but the page does not describe a type.'
  ]))

test('any case, an enum on a page of resources, other pages, no front matter', () => {
  assert.equal(typed('ResourcePageType', user), [])
  assert.equal(typed('resourcePageType', enumPage('status', 'on')), [])
  assert.equal(typed('apiPageType', ['# Get user', '', 'Reads one.']), [])
  assert.equal(found('doc-type-mismatch', {'user.md': user}), [])
})

test.run()
