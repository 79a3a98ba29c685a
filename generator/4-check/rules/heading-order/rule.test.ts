import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found} from '../../../testing/findings.ts'

test('a level that is skipped', () =>
  assert.equal(found('heading-order', {'a.md': ['# A', '', '### B']}), [
    'a.md:3:1 The heading skips a level: expected level 2, found level 3.'
  ]))

test('up by any number, and a first heading of any level', () =>
  assert.equal(found('heading-order', {'a.md': ['## A', '', '### B', '', '#### C', '', '# D']}), []))

test('tabs of an example', () =>
  assert.equal(
    found('heading-order', {'a.md': ['# A', '', '## B', '', '# [C#](#tab/csharp)', '', '### C']}),
    []
  ))

test.run()
