import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

/** What is read below "Properties". */
function read(...lines: readonly string[]) {
  const [type] = page('# door resource type', '', '## Properties', '', ...lines).types
  return type?.properties ?? []
}

test('reads a heading whose text says the type', () => {
  const wordings = [
    'Type: Double',
    '**Type**: Double',
    '*Type:* Double',
    '**Type:** `Double`',
    '- Type: Double'
  ]
  for (const wording of wordings) {
    const [property, ...others] = read('### width', wording, '', 'How wide it is.')
    assert.equal(others, [])
    assert.is(property?.name, 'width', wording)
    assert.is(property && typeShape(property.type), 'double', wording)
    assert.is(property?.description, 'How wide it is.', wording)
  }
})

test('reads what other lines say in the words of a column', () => {
  const [property] = read('### width', '', 'Type: Double', 'Required: Yes', 'Default: 2', 'How wide: wide.')
  assert.is(property?.facts.required, true)
  assert.is(property?.facts.default, '2')
  assert.is(property?.description, 'How wide: wide.')
})

test('knows where name and type stand', () => {
  const [property] = read('### width', '', 'Required: Yes', 'Type: Double')
  assert.equal(property?.place, {line: 5, column: 5, endLine: 5, endColumn: 10})
  assert.is(property?.typePlace.line, 8)
  assert.is(property?.typePlace.column, 7)
})

test('reads a name between such headings, whose type is missing', () => {
  const typed = ['### width', 'Type: Double', '']
  const [width, height] = read(...typed, '### height', 'How high it is.')
  assert.equal([width?.name, height?.name], ['width', 'height'])
  assert.is(height && typeShape(height.type), '?')
  assert.is(height?.description, 'How high it is.')
  assert.equal(
    read(...typed, '### Remarks', 'Say something.').map(({name}) => name),
    ['width']
  )
})

test('says that the type of such a heading is missing', () => {
  const lines = ['### width', 'Type: Double', '', '### height', 'How high it is.']
  const {unread} = page('# door resource type', '', '## Properties', '', ...lines)
  assert.equal(
    unread.typeCells.map(({place}) => `${place.line}:${place.column}`),
    ['8:5']
  )
})

test('reads a heading that says the type itself', () => {
  const lines = ['### width (Double)', 'How wide it is.', '', '### `open`: Boolean', '']
  const [width, open, ...others] = read(...lines)
  assert.equal(
    [width?.name, width && typeShape(width.type), width?.description],
    ['width', 'double', 'How wide it is.']
  )
  assert.equal([open?.name, open && typeShape(open.type)], ['open', 'boolean'])
  assert.equal(others, [])
})

test('takes no other heading for a property', () => {
  assert.equal(read('### About the width', 'Type: Double'), [])
  assert.equal(read('### width', 'Double'), [])
})

test.run()
