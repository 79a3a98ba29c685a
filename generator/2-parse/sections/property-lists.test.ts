import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

/** What is read of a list below "Properties": `name type`. */
function read(...items: readonly string[]): string[] {
  const [type] = page('# door resource type', '', '## Properties', '', ...items).types
  return type?.properties.map((property) => `${property.name} ${typeShape(property.type)}`) ?? []
}

test('reads a list whose items say types in parentheses', () => {
  const items = [
    '- **id** (String): Its key.',
    '- `open` (Boolean) - Is it open?',
    '- hinges ([hinge](h.md) collection)'
  ]
  assert.equal(read(...items), ['id string', 'open boolean', 'hinges [<hinge>]'])
})

test('reads a list whose items say types behind a colon', () => {
  assert.equal(read('* `id`: String. Its key.', '* kind: `Int32` – What it is.'), ['id string', 'kind int32'])
})

test('reads what goes on behind a type as said of it, where the name has a mark', () => {
  const items = [
    '* `id`: string, at most 3 characters',
    '* `of`: one of `a`, `b`',
    '* `to`: [door](d.md) (required)',
    '* `on`: object'
  ]
  assert.equal(read(...items), ['id string', 'of a|b', 'to <door>', 'on <object>'])
  assert.equal(read('* id: string', '* kind: string, as the door calls it'), ['id string'])
})

test('reads a list whose items say types in italics', () => {
  assert.equal(read('- **id** *string*', '- **frame** *nullable dictionary* Expandable'), [
    'id string',
    'frame map(string, any)'
  ])
})

test('reads a list whose items say types in back-ticks', () => {
  const items = [
    '- **id** `string` — Its key.',
    '- `width` `number` `required`',
    '- **open** `nullable boolean`: Is it?'
  ]
  assert.equal(read(...items), ['id string', 'width number', 'open boolean'])
  const [, width, open] = page('# door resource type', '## Properties', ...items).types[0]?.properties ?? []
  assert.is(width?.facts.required, true)
  assert.is(open?.facts.nullable, true)
  assert.is(open?.description, 'Is it?')
})

test('reads a list whose items say nothing but name and type', () => {
  assert.equal(read('- id: String', '- widths - Double collection'), ['id string', 'widths [double]'])
  assert.equal(read('- kind: Door', '- made: here'), [])
})

test('reads a list of names, below each of which items say the type', () => {
  const items = ['- id', '  - Type: String', '  - Description: Its key.', '- **open**', '  - Type: Boolean']
  assert.equal(read(...items), ['id string', 'open boolean'])
  const [id] = page('# door resource type', '## Properties', ...items).types[0]?.properties ?? []
  assert.is(id?.description, 'Its key.')
})

test('reads properties in lines or paragraphs of their own', () => {
  assert.equal(read('id: String', 'open: Boolean'), ['id string', 'open boolean'])
  assert.equal(read('**id** (String): Its', 'key.', '', '**open** (Boolean): Is it?'), [
    'id string',
    'open boolean'
  ])
  assert.equal(read('Clients define them: all.', '', 'id: String'), [])
})

test('reads the others where an item is none', () => {
  const items = ['- **id** (String): Its key.', '- Widths are in metres.', '- **width** (Double)']
  assert.equal(read(...items), ['id string', 'width double'])
})

test('takes what more stands in an item for its description', () => {
  const [id] =
    page(
      '# door resource type',
      '## Properties',
      '- **id** (String), required',
      '',
      '  Its key.',
      '- **open** (Boolean)'
    ).types[0]?.properties ?? []
  assert.is(id?.facts.required, true)
  assert.is(id?.description, 'Its key.')
})

test('reads lists below the heading of a type where their types are sure', () => {
  const list = ['- **id** (String): Its key.', '- **hinges** ([Hinge](#Hinge))']
  const read = (...lines: readonly string[]) =>
    page(...lines).types.map(({names, properties}) => `${names[0]?.name} ${properties.map(({name}) => name)}`)
  assert.equal(read('# door resource type', '', ...list), ['door id,hinges'])
  assert.equal(read('# Doors', '## Door {#Door}', ...list), ['Door id,hinges'])
  assert.equal(read('# Doors', '## Door {#Door}', '', '### Parts', ...list), ['Door id,hinges'])
  assert.equal(
    read('# door resource type', '', '- Small ([smallDoor](small.md))', '- Big ([bigDoor](big.md))'),
    ['door ']
  )
})

test('reads what items state, and where their words stand', () => {
  const [type] = page(
    '# door resource type',
    '## Properties',
    '- **id** (String, required): The key of a [door](door.md). Read-only.'
  ).types
  const [id] = type?.properties ?? []
  assert.is(id?.description, 'The key of a [door](door.md). Read-only.')
  assert.equal([id?.facts.required, id?.facts.readOnly], [true, true])
  assert.equal(id?.place, {line: 3, column: 5, endLine: 3, endColumn: 7})
  assert.is(id?.typePlace.column, 11)
})

test('leaves lists of something else alone', () => {
  assert.equal(read('- Read this first.', '- Then read that.', '- **id** (String): Its key.'), [])
  const beside = ['- **a** (String): b.', '', '|Property|Type|', '|-|-|', '|id|String|']
  assert.equal(read(...beside), ['id string'])
  const remarks = ['', '## Remarks', '- **id** (String): Its key.']
  assert.equal(read('- **open** (Boolean): Is it?', ...remarks), ['open boolean'])
})

test('reads an item at once, however much white space it holds', () => {
  const space = ' '.repeat(10_000)
  assert.equal(read(`- id:${space}String.${space}Its${space}key`, `- x:${space}x${space}x`), ['id string'])
})

test('reads several names in front of a type in parentheses', () => {
  assert.equal(read('- `left`, `top` (float): Where it begins.', '- open (Boolean): Is it?'), [
    'left float'.replace('float', 'single'),
    'top single',
    'open boolean'
  ])
})

test.run()
