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
  assert.equal(read('- Read this first.', '- **id** (String): Its key.'), [])
  const beside = ['- **a** (String): b.', '', '|Property|Type|', '|-|-|', '|id|String|']
  assert.equal(read(...beside), ['id string'])
  const [type] = page('# door resource type', '## Remarks', '- **id** (String): Its key.').types
  assert.equal(type?.properties, [])
})

test.run()
