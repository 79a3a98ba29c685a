import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {identifierOf} from './identifier.ts'

const cases: [string, string][] = [
  ['status code', 'StatusCode'],
  ['7-zip', '_7Zip'],
  ['\u{1f4a9}', 'U1F4A9'],
  ['!?', 'U21U3F'],
  ['\u{32ed0}', 'U32ED0'],
  ['order \u{1d54f}', 'Order'],
  ['\u00bd', 'UBD'],
  ['', 'Unnamed'],
  ['क्ष', 'क्ष'],
  ["a';b", 'AB']
]

for (const [given, want] of cases) {
  test(`${JSON.stringify(given)} is ${want}`, () => assert.is(identifierOf(given), want))
}

test.run()
