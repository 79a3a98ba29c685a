import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

/** The properties of a table with a column of notes. */
function read(...rows: readonly string[]) {
  const header = ['| Name | Type | Description | Notes |', '|:-|:-|:-|:-|']
  return page('# Door', '', '## Properties', '', ...header, ...rows).types[0]?.properties ?? []
}

test('reads notes in brackets, and keeps them out of the description', () => {
  const [id, open] = read(
    '|**id** | **Long** | Its key. |  |',
    "|**open** | **String** | Is it? |  [optional] [readonly] [default to 'no'] |"
  )
  assert.equal([id?.facts.required, open?.facts.required], [true, false])
  assert.equal([open?.facts.readOnly, open?.facts.default], [true, 'no'])
  assert.is(open?.description, 'Is it?')
})

test('tells nothing of presence where none is noted as optional', () => {
  const [id, open] = read('| id | Long | Its key. |  |', '| open | String | Is it? | [default to no] |')
  assert.equal([id?.facts.required, open?.facts.required], [null, null])
})

test('takes other notes for descriptions', () => {
  const [id, open] = read('| id | Long | Its key. | [optional] |', '| open | String | Is it? | Not yet. |')
  assert.equal([id?.description, open?.description], ['Its key. [optional]', 'Is it? Not yet.'])
  assert.equal([id?.facts.required, open?.facts.required], [false, null])
})

test('reads notes that hold brackets, and takes words for nothing for no default', () => {
  const read = (note: string) =>
    page(
      '# Door',
      '## Properties',
      '',
      '| Name | Type | Description | Notes |',
      '|-|-|-|-|',
      `| **a** | **String** | | ${note} |`,
      '| **b** | **String** | | [optional] |'
    ).types[0]?.properties[0]?.facts
  assert.equal([read('[Pattern: [abc]]')?.required, read('')?.required], [true, true])
  assert.is(read('[default to nothing]')?.default, undefined)
  assert.is(read('[default to open]')?.default, 'open')
})

test.run()
