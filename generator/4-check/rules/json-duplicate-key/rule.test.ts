import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'
import {json} from '../../../testing/page.ts'

const user = (...lines: readonly string[]) => ({
  'user.md': [...resourcePage('user', '|id|String|The id.|'), '', ...json(lines.join('\n'))]
})

test('the second one, with the line of the first', () =>
  assert.equal(found('json-duplicate-key', user('{', '  "id": "1",', '  "name": "a",', '  "id": "2"', '}')), [
    'user.md:16:3 Duplicate key `id`: it is already on line 14.'
  ]))

test('each one after the first', () =>
  assert.equal(found('json-duplicate-key', user('{"id": "1", "id": "2", "id": "3"}')), [
    'user.md:13:13 Duplicate key `id`: it is already on line 13.',
    'user.md:13:24 Duplicate key `id`: it is already on line 13.'
  ]))

test('at any depth, of each object alone', () =>
  assert.equal(
    found(
      'json-duplicate-key',
      user('{"id": "1", "all": [{"id": "2"}, {"id": "3", "no": {"a": 1, "a": 2}}]}')
    ),
    ['user.md:13:61 Duplicate key `a`: it is already on line 13.']
  ))

test('of an annotation', () =>
  assert.equal(
    found('json-duplicate-key', {
      'user.md': ['<!-- {', '  "blockType": "ignored",', '  "blockType": "resource"', '} -->', '# user']
    }),
    ['user.md:3:3 Duplicate key `blockType`: it is already on line 2.']
  ))

test('not of keys that differ in case, or stand for others', () =>
  assert.equal(
    found('json-duplicate-key', user('{"id": 1, "ID": 2, "...": "", "...": "", "{name}": 1, "{name}": 2}')),
    []
  ))

test('not behind what is not JSON: braces may be missing', () =>
  assert.equal(
    found(
      'json-duplicate-key',
      user('{"a": 1, "a": 2,', ' "all": [{"id": "1"', '  ], "b": 1,', ' "id": "2", "id": "3"}')
    ),
    ['user.md:13:10 Duplicate key `a`: it is already on line 13.']
  ))

test.run()
