import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {nearest, nearestType} from './nearest.ts'

test('the same word in another case wins', () =>
  assert.equal(nearest('Text', ['test', 'text', 'tex']), ['text']))

test('otherwise what is near', () => assert.equal(nearest('htm', ['html', 'text']), ['html']))

test('of types the last part decides', () => {
  assert.equal(nearestType('Outlook.Event', ['x.event', 'x.user', 'y.z.event']), ['x.event', 'y.z.event'])
  assert.equal(nearestType('x.fido2Method', ['x.method', 'x.user']), [])
})

test.run()
