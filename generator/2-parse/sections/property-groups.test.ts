import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

const table = (name: string) => ['|Name|Type|Description|', '|--|--|--|', `|${name}|string|What it is.|`]
const list = (name: string) => [`- **${name}** (string): What it is.`]

/** `door: id required, note optional` for each type of a page. */
function typesOf(...lines: readonly string[]): string[] {
  return page(...lines).types.map(({names: [name], properties}) => {
    const presence = properties.map(({name, facts: {required}}) =>
      required === null ? name : `${name} ${required ? 'required' : 'optional'}`
    )
    return `${name?.name}: ${presence.join(', ')}`
  })
}

test('reads what a line above a table or list says of all its properties', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['Required:', 'Optional:'],
    ['**Required**', '**Optional**'],
    ['**Required fields:**', '**Optional fields:**'],
    ['Mandatory properties', 'Optional properties']
  ]
  for (const rows of [table, list])
    for (const [required, optional] of lines) {
      const found = typesOf(
        '# door resource type',
        '',
        required,
        '',
        ...rows('id'),
        '',
        optional,
        '',
        ...rows('note')
      )
      assert.equal(found, ['door: id required, note optional'], required)
    }
})

test('takes no such line for a description', () => {
  const {types} = page('# door resource type', '', 'Required:', '', ...table('id'))
  assert.is(types[0]?.description, '')
})

test('a row that states its own presence keeps it', () => {
  const found = typesOf('# door resource type', '', 'Required:', '', '- **id** (string, optional): Its key.')
  assert.equal(found, ['door: id optional'])
})

test('takes headings that say no more for groups of the type above them', () => {
  for (const rows of [table, list]) {
    const group = (type: string) => [
      `## ${type}`,
      '',
      '### Required',
      '',
      ...rows('id'),
      '',
      '### Optional',
      '',
      ...rows('note'),
      ''
    ]
    const groups = 'id required, note optional'
    assert.equal(typesOf('# Catalog', '', ...group('Hall'), ...group('Venue')), [
      `Hall: ${groups}`,
      `Venue: ${groups}`
    ])
  }
})

test('leaves such headings below parameters alone', () => {
  const parameters = ['### Parameters', '', '#### Required', '', ...table('id')]
  assert.equal(typesOf('# Orders', '', '## GET /orders', '', ...parameters), [])
})

test('reads the list below a title that says "object", of one row as well', () => {
  assert.equal(typesOf('# Ticket object', '', ...list('id')), ['Ticket: id'])
  assert.equal(typesOf('# Tickets', '', ...list('id')), [])
})

test.run()
