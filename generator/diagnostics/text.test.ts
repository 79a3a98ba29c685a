import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {grouped, printable} from './text.ts'

test('nothing that a page says breaks a line or drives a terminal', () => {
  assert.is(printable('a\nb\r\tc\u2028d\u2029e'), 'a b  c d e')
  assert.is(printable('\x1b[31m \x85 \u202e'), '\ufffd[31m \ufffd \ufffd')
})

test('thousands of a count are parted', () => {
  assert.equal([0, 999, 1000, 12_005, 1_234_567].map(grouped), ['0', '999', '1,000', '12,005', '1,234,567'])
})

test.run()
