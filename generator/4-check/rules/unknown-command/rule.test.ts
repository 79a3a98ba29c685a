import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found} from '../../../testing/findings.ts'

const of = (...lines: string[]) => found('unknown-command', {'a.md': ['# About', '', ...lines]})

test('a comment that suppresses nothing', () =>
  assert.equal(of('<!-- typedown-disable-file row-width -->'), [
    'a.md:3:6 Unknown comment `typedown-disable-file`. Did you mean `typedown-disable`?'
  ]))

test('in a cell, and on several lines', () =>
  assert.equal(
    of('|a|', '|---|', '|b <!-- typedown-disable-lines x -->|', '', '<!--', 'typedown-enabled', '-->'),
    [
      'a.md:5:9 Unknown comment `typedown-disable-lines`. Did you mean `typedown-disable-line`?',
      'a.md:8:1 Unknown comment `typedown-enabled`. Did you mean `typedown-enable`?'
    ]
  ))

test('those that there are, and other comments', () =>
  assert.equal(
    of('<!-- typedown-enable -->', '', '<!-- see typedown-x -->', '', '`<!-- typedown-x -->`'),
    []
  ))

test.run()
