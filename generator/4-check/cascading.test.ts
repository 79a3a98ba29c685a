import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {findings, resourcePage} from '../testing/findings.ts'

const warnings = (cell: string) =>
  findings({'user.md': resourcePage('user', `|a|${cell}|What.|`)})
    .filter(({severity}) => severity === 'warning')
    .map(({code, message, note}) => [code, message, note])

test('an unknown type behind a broken link is the broken link', () =>
  assert.equal(warnings('[status](status.md)'), [
    ['broken-link', 'Broken link: `status.md` does not exist.', 'No page defines the type `status`.']
  ]))

test('an unknown type behind a broken anchor is the unknown type', () =>
  assert.equal(warnings('[status](#state-of-things)'), [
    [
      'undefined-type',
      'No page defines the type `status`.',
      'Broken anchor: `user.md` has no heading `#state-of-things`.'
    ]
  ]))

test('an anchor that is nearly right says how to mend both', () =>
  assert.equal(
    warnings('[status](#propertis)').map(([code]) => code),
    ['undefined-type', 'broken-anchor']
  ))

test.run()
