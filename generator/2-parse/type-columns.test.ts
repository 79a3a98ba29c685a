import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'

/** What is read of a table below "Properties": name, type and description. */
function read(...lines: readonly string[]): string[] {
  const [type] = page('# door resource type', '', '## Properties', '', ...lines).types
  return (type?.properties ?? []).map((it) => `${it.name} ${typeShape(it.type)} ${it.description}`)
}

const fields = ['| Field | Description |', '|:-|:-|']

test('reads types behind the names', () => {
  const rows = ['| `id` *string* | Its key. |', '| `hinges` _[Hinge](#hinge) array_ | Its hinges. |']
  assert.equal(read(...fields, ...rows), ['id string Its key.', 'hinges [<Hinge>] Its hinges.'])
  assert.equal(read(...fields, '| **id**<br/>*string* | Its key. |'), ['id string Its key.'])
})

test('reads types before the descriptions', () => {
  const rows = ['| `id` | `string` Its key. |', '| `hinges[]` | `object (Hinge)` - Its hinges. |']
  const want = ['id string Its key.', 'hinges [<Hinge>] Its hinges.']
  assert.equal(read(...fields, ...rows), want)
  assert.equal(read('| Fields | |', '|:-|:-|', ...rows), want)
})

test('reads them where one cell of the header stretches over both', () => {
  const header = '<tr><th colspan="2">Fields</th></tr>'
  const row = '<tr><td><code>id</code></td><td><p><code>string</code></p><p>Its key.</p></td></tr>'
  assert.equal(read(`<table>${header}${row}</table>`), ['id string Its key.'])
})

test('knows where they stand', () => {
  const [type] = page('# door resource type', '## Properties', ...fields, '| `id` *string* | `x` |').types
  const [id] = type?.properties ?? []
  assert.equal([id?.place.column, id?.typePlace.column, id?.descriptionPlace.column], [4, 9, 19])
})

test('leaves names and descriptions alone where they hold no types', () => {
  const types = (row: string) =>
    page('# door resource type', '## Properties', ...fields, row).types[0]?.properties
  assert.is(types('| `id` *(optional)* | Its key. |')?.[0]?.facts.required, false)
  assert.is(types('| `mode` | `fast` or `slow`, as set. |')?.[0]?.description, '`fast` or `slow`, as set.')
  assert.equal(
    read('| Property | Type | Description |', '|:-|:-|:-|', '| id *x* | String | `Int32`, or so. |'),
    ['id string `Int32`, or so.']
  )
})

test.run()
