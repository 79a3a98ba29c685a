import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

const named: readonly (readonly [heading: string, name: string])[] = [
  ['Schema `OrderDto` (v2)', 'OrderDto'],
  ['The `Order` object — complete', 'Order'],
  ['orders 表', 'orders'],
  ['Order：一份订单', 'Order'],
  ['orders（订单）', 'orders'],
  ['Таблица orders', 'orders'],
  ['Entity 1: Order', 'order'],
  ['Order line attributes', 'orderLine']
]
for (const [heading, name] of named)
  test(`takes the name of a type from "${heading}"`, () => {
    const {types} = page('# Docs', `## ${heading}`, '', '| Field | Type |', '|-|-|', '| id | String |')
    assert.equal(
      types.map(({names}) => names[0]?.name),
      [name]
    )
  })

test('takes groups that name the same properties for types of their own', () => {
  const group = (heading: string, ...rows: readonly string[]) => [
    `### ${heading}`,
    '',
    '| Field | Type |',
    '|-|-|',
    ...rows.map((row) => `| ${row} | String |`)
  ]
  const read = (...lines: readonly string[]) =>
    page('# Order', '## Fields', ...lines).types.map(({properties}) =>
      properties.map(({name}) => name).join()
    )
  assert.equal(read(...group('Create', 'id', 'name'), ...group('Remove', 'id')), ['id,name', 'id'])
  assert.equal(read(...group('Who', 'id', 'name'), ...group('When', 'at')), ['id,name,at'])
})

test('takes the properties of a name spelled as types are for those of a type', () => {
  const table = ['| Property | Type |', '|-|-|', '| id | String |', '']
  const names = (heading: string) =>
    page('# Schema property details', `## ${heading}`, ...table).types.map(({names}) => names[0]?.name)
  assert.equal(names('OrderRequest properties'), ['OrderRequest'])
  assert.equal(names('Request properties'), ['schemaPropertyDetails'])
})

test('reads values that a table numbers as an enum, whatever the heading is called', () => {
  const table = [
    '| Value | Name | Description |',
    '|-|-|-|',
    '| 1 | Half open | It is. |',
    '| 2 | Shut | It is. |'
  ]
  const {types, enums} = page(
    '# Door resource',
    '### Door object',
    '#### Door structure',
    '| Field | Type |',
    '|-|-|',
    '| id | String |',
    '',
    '#### Door states',
    ...table
  )
  assert.equal(
    types.map(({properties}) => properties.map(({name}) => name)),
    [['id']]
  )
  assert.equal(
    enums.map(({members}) => members.map(({name}) => name)),
    [['Half open', 'Shut']]
  )
})

test('takes a label with a name in code for a heading, and a sentence in bold for none', () => {
  const table = (name: string) => ['', '| Field | Type |', '|-|-|', `| ${name} | String |`, '']
  const {types} = page('# Docs', '## Order', ...table('id'), '**Table `lines`:**', ...table('id'))
  assert.equal(
    types.map(({names}) => names[0]?.name),
    ['Order', 'lines']
  )
  const sentence = page('# Docs', '## Order', '**All there is of an order.**', ...table('id')).types
  assert.equal(
    sentence.map(({names}) => names[0]?.name),
    ['Order']
  )
})

test('takes a heading that is the only one with a table below several for one of properties', () => {
  const table = (name: string) => ['', '| Field | Type |', '|-|-|', `| ${name} | String |`, '']
  const read = (...lines: readonly string[]) =>
    page('# Shop', ...lines).types.map(
      ({names, properties}) => `${names[0]?.name}: ${properties.map(({name}) => name)}`
    )
  const part = (heading: string, name: string) => [`### ${heading}`, ...table(name)]
  const order = ['## Order', ...part('Parts / Ends', 'id')]
  assert.equal(read(...order, '## Room', '**Parts / Ends**', ...table('hue')), ['Order: id', 'Room: hue'])
  assert.equal(
    read(...order, '## Room', ...part('Parts / Ends', 'hue'), ...part('RoomKind', 'of')),
    ['partsEnds: id', 'partsEnds: hue', 'RoomKind: of'],
    'beside another table'
  )
})

test('takes the type that a line begins with for a heading above its table', () => {
  const table = (name: string) => ['| Field | Type |', '|-|-|', `| ${name} | String |`, '']
  const {types} = page(
    ...['# Contracts', '### Auth', '**`LoginRequest`** — body of `POST /login`:', ...table('user')],
    ...['**LoginAnswer** (what comes back)', ...table('token')],
    ...['**Note** — these are left out:', ...table('secret')]
  )
  assert.equal(
    types.map(({names, properties}) => `${names[0]?.name}: ${properties.map(({name}) => name)}`),
    ['LoginRequest: user', 'LoginAnswer: token,secret']
  )
})

test('takes names of types below a heading of fields for types, and other names for groups', () => {
  const table = (name: string) => ['', '| Field | Type |', '|-|-|', `| ${name} | String |`, '']
  const read = (...headings: readonly string[]) =>
    page(
      '# Orders',
      '## Field descriptions',
      ...headings.flatMap((heading) => [`### ${heading}`, ...table(heading.toLowerCase())])
    ).types.map(({properties}) => properties.map(({name}) => name).join())
  assert.equal(read('OrderLine', 'Order'), ['orderline', 'order'])
  assert.equal(read('Basics', 'Totals'), ['basics,totals'])
})

test.run()
