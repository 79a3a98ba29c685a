import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

/** What is read below "Contents": `name type`. */
function read(...lines: readonly string[]): string[] {
  const [type] = page('# Door', '', 'A door.', '', '## Contents', '', ...lines).types
  return type?.properties.map((property) => `${property.name} ${typeShape(property.type)}`) ?? []
}

test('reads names in bold with lines below that say their types', () => {
  const id = ['**DoorId**', '', 'Its key.', '', 'Type: String', '', 'Required: Yes', '']
  const open = ['**Open**', 'Is it open?  ', 'Type: Boolean  ', 'Required: No']
  assert.equal(read(...id, ...open), ['DoorId string', 'Open boolean'])
})

test('reads names whose stars have blanks inside', () => {
  const lines = [
    ' ** Width **   <a name="door-Width"></a>',
    'How wide it is.  ',
    'Type: Double  ',
    'Required: Yes'
  ]
  assert.equal(read(...lines), ['Width double'])
  const [width] = page('# Door', '', '## Contents', '', ...lines).types[0]?.properties ?? []
  assert.equal(width?.place, {line: 5, column: 5, endLine: 5, endColumn: 10})
  assert.is(width?.facts.required, true)
  assert.is(width?.description, 'How wide it is.')
})

test('takes a name without a type for one whose type is missing, and a note for none', () => {
  const lines = [
    '**Width**',
    'Type: Double',
    '',
    '**Note**',
    'In metres.',
    '',
    '**Height**',
    'How high it is.'
  ]
  assert.equal(read(...lines), ['Width double', 'Height ?'])
})

test('leaves the contents of a page alone', () => {
  assert.equal(read('- [Open](#open)', '- [Shut](#shut)', '', '**Open**', 'To go through.'), [])
})

test.run()
