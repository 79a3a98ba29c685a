import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {asPattern, patternIn} from './pattern.ts'

const descriptions: [string, string | undefined][] = [
  ['The code. Pattern: `^[a-z]+$`.', '^[a-z]+$'],
  ['Must match the pattern `\\d{3}`.', '\\d{3}'],
  ['Must match the regular expression `^x$`', '^x$'],
  ['Regex: `/^x$/`', '^x$'],
  ['Matches `[A-Z]{2}`.', '[A-Z]{2}'],
  ['The code. `Pattern`: `^[a-z]+$`', '^[a-z]+$'],
  ['Matches `name` of the user.', undefined],
  ['The pattern of days, `weekly`.', undefined],
  ['Pattern: `[a-z`.', undefined],
  ['Pattern: `^(a+)+$`.', undefined],
  ['Pattern: `^((a+))+$`.', undefined],
  ['Pattern: `^(a|a)*$`.', undefined],
  ['Pattern: `^[a-z]+(-x)*$`.', '^[a-z]+(-x)*$'],
  ['A pattern in words.', undefined]
]

for (const [text, pattern] of descriptions) {
  test(`reads: ${text}`, () => assert.is(patternIn(text), pattern))
}

test('takes no empty pattern', () => assert.is(asPattern(''), undefined))

test.run()
