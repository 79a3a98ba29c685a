import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {printable} from './text.ts'

test('nothing that a page says breaks a line or drives a terminal', () => {
  assert.is(printable('a\nb\r\tc\u2028d\u2029e'), 'a b  c d e')
  assert.is(printable('\x1b[31m \x85 \u202e'), '\ufffd[31m \ufffd \ufffd')
})

test.run()
