import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {specifier} from './imports.ts'

for (const [extension, want] of [
  ['.js', '../types/status-code.js'],
  ['.ts', '../types/status-code.ts'],
  ['none', '../types/status-code']
] as const)
  test(`ends in ${extension}`, () =>
    assert.is(specifier('validators/user.ts', 'types/status-code.ts', extension), want))

test.run()
