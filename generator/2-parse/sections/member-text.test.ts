import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

/** What stands below `x values`, and the members that are read of it. */
const sections: readonly (readonly [written: readonly string[], members: string])[] = [
  [['low, mid, high'], 'low mid high'],
  [['low | mid | high'], 'low mid high'],
  [['`low`, `mid` and `high`.'], 'low mid high'],
  [['low', 'mid', 'high'], 'low mid high'],
  [['low<br/>', 'mid<br/>', 'high'], 'low mid high'],
  [
    ['low: cheap', 'mid: neither', 'read-only: for no one'],
    'low (cheap) mid (neither) read-only (for no one)'
  ],
  [['0 - low', '1 - high'], 'low=0 high=1'],
  [['One of these:', '', 'low, high'], 'low high'],
  [['- low', '- high'], 'low high'],
  [['1. low', '2. high'], 'low high'],
  [['- low: 0', '- mid = 0x1', '- **high** (2): dear'], 'low=0 mid=1 high=2 (dear)'],
  [['- "low"', '- `high`: dear', '- most, the dearest'], 'low high (dear) most (the dearest)'],
  [['* `LOW` (value: `"low"`)', "* `HIGH` (value: `'high'`)"], 'low high'],
  // Sentences are none.
  [['These are given by the service.'], ''],
  [['The service gives low, mid and high marks.'], ''],
  [['- The low one', '- The high one'], ''],
  [['Values can be set', 'by the user'], '']
]

for (const [written, members] of sections) {
  test(`reads members of: ${written.join('⏎')}`, () => {
    const {enums} = page('# Values', '## mark values', '', ...written)
    const found = (enums[0]?.members ?? []).map(
      ({name, value, description}) =>
        `${name}${value === undefined ? '' : `=${value}`}${description && ` (${description})`}`
    )
    assert.is(found.join(' '), members)
  })
}

test('knows where a member stands', () => {
  const {enums} = page('# Values', '## mark values', '', '- **low**: cheap', '- `high`')
  assert.equal(
    enums[0]?.members.map(({place}) => [place.line, place.column, place.endColumn]),
    [
      [4, 5, 8],
      [5, 4, 8]
    ]
  )
})

test.run()
