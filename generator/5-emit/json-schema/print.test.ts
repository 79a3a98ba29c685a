import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {printJson} from './print.ts'

test('keeps short lists on one line, and all values as they are', () => {
  const document = {
    type: ['string', 'null'],
    enum: ['a, b', 'c"]', 1, null],
    long: ['a'.repeat(50), 'b'.repeat(50)],
    of: [{}]
  }
  const text = printJson(document)
  assert.equal(JSON.parse(text), document)
  assert.is(
    text,
    `{
  "type": ["string", "null"],
  "enum": ["a, b", "c\\"]", 1, null],
  "long": [
    "${'a'.repeat(50)}",
    "${'b'.repeat(50)}"
  ],
  "of": [
    {}
  ]
}
`
  )
})

test.run()
