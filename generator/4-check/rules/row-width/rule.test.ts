import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

test('too many cells', () =>
  assert.equal(found('row-width', {'user.md': resourcePage('user', '|id|String|a | b|')}), [
    'user.md:7:1 The row has 4 cells, but the table has 3 columns. The rest is not rendered.'
  ]))

test('too few cells', () =>
  assert.equal(found('row-width', {'user.md': resourcePage('user', '|id|String|')}), [
    'user.md:7:1 The row has 2 cells, but the table has 3 columns.'
  ]))

test('escaped pipes, group headings, empty cells at the end', () =>
  assert.equal(
    found('row-width', {
      'user.md': resourcePage('user', '|id|String|a \\| b|', '|**More**|', '|name|String|The name.||')
    }),
    []
  ))

test('an empty last cell of a table without outer pipes', () => {
  const table = (row: string) => ['# About', '', 'a | b | c', '-- | -- | --', row]
  assert.equal(found('row-width', {'a.md': table('1 | 2 | ')}), [])
  assert.equal(found('row-width', {'a.md': table('1 | 2')}), [
    'a.md:5:1 The row has 2 cells, but the table has 3 columns.'
  ])
})

test('tables in HTML, whose cells may stretch', () => {
  const rows = '<tr><th colspan="2">a</th></tr><tr><td>1</td><td>2</td></tr>'
  assert.equal(found('row-width', {'a.md': ['# About', '', `<table>${rows}</table>`]}), [])
})

test('tables that are not about properties too', () =>
  assert.equal(found('row-width', {'a.md': ['# About', '', '|a|b|', '|-|-|', '|1|2|3|']}), [
    'a.md:5:1 The row has 3 cells, but the table has 2 columns. The rest is not rendered.'
  ]))

test.run()
