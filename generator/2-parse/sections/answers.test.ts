import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

/** What the rows of a column say of presence. */
function required(header: string, description: string, ...answers: readonly string[]): (boolean | null)[] {
  const rows = answers.map((answer, at) => `| a${at} | String | ${answer} | ${description} |`)
  const found = page(
    '# lamp resource type',
    '## Properties',
    `| Property | Type | ${header} | Description |`,
    '|-|-|-|-|',
    ...rows
  )
  return (found.types[0]?.properties ?? []).map(({facts}) => facts.required)
}

test('takes a circle for yes and a cross for no in tables of East Asia', () => {
  assert.equal(required('Required', '전구의 밝기', 'O', 'X'), [true, false])
  assert.equal(required('Required', '明るさ', '○', '×', '〇'), [true, false, true])
  assert.equal(required('Required', '亮度', '√', '×'), [true, false])
})

test('takes O for optional beside a letter for mandatory, in any language', () => {
  assert.equal(required('M/O', 'Its power.', 'M', 'O'), [true, false])
  assert.equal(required('Required', '전구의 밝기', 'M', 'O'), [true, false])
  assert.equal(required('Presence', 'Its power.', 'O', 'O'), [false, false])
})

test('takes X for a tick where nothing else could be meant', () => {
  assert.equal(required('Required', 'Its power.', 'X', ''), [true, null])
})

test('answers nothing where a circle may mean either', () => {
  assert.equal(required('Required', 'Its power.', 'O', 'X'), [null, null])
  assert.equal(required('Required', 'Its power.', 'O', ''), [null, null])
})

test('reads what stands behind the name of the question', () => {
  assert.equal(required('Required', 'Its power.', '`required: true`', '`required: false`'), [true, false])
})

test.run()
