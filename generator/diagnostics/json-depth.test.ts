import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readJson} from '../2-parse/json/read-json.ts'
import {tooDeepAt} from './json-depth.ts'

test('finds where nesting goes too deep', () => {
  assert.is(tooDeepAt('['.repeat(1_000), 500), 500)
  assert.is(tooDeepAt('{"a":'.repeat(1_000), 500), 2_500)
})

test('does not count brackets in strings, nor those that are closed', () => {
  assert.is(tooDeepAt(`["${'['.repeat(1_000)}"]`, 500), undefined)
  assert.is(tooDeepAt('[]'.repeat(1_000), 500), undefined)
})

test('says so instead of overflowing', () => {
  const {root, fault} = readJson('['.repeat(100_000), (from, to) => ({
    line: 1,
    column: from + 1,
    endLine: 1,
    endColumn: to + 1
  }))
  assert.equal(fault, {
    kind: 'NestingTooDeep',
    text: '[',
    place: {line: 1, column: 501, endLine: 1, endColumn: 502}
  })
  assert.is(root?.kind, 'object')
})

test.run()
