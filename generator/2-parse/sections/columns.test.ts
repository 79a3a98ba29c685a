import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {PropertyDeclaration} from '../../model/page.ts'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

/** The first row of a table below "Properties". */
function row(header: string, cells: string): PropertyDeclaration {
  const rule = header.replace(/[^|]+/g, '--')
  const found = page('# lamp resource type', '## Properties', header, rule, cells).types[0]?.properties[0]
  if (!found) throw new Error(`nothing was read below ${header}`)
  return found
}

const headers = [
  '| Attribute name | Attribute type | Attribute description |',
  '| Field | Datatype | Comments |',
  '| Column | Data type | Meaning |',
  '| Name | Type / Format | Description |',
  '| Name of the property | OData type | Notes |',
  '| Key | Type | Description |',
  '| Name | Schema | Description |',
  '| 🔑 Property | Type | Description |',
  '| Property\\* | Type: | Description\\ |'
]
for (const header of headers) {
  test(`reads a table of ${header}`, () => {
    const {name, type, description} = row(header, '| watts | Int32 | Its power. |')
    assert.equal([name, typeShape(type), description], ['watts', 'int32', 'Its power.'])
  })
}

test('takes a column of values as one of types, where it holds types', () => {
  assert.is(typeShape(row('| Property | Value | Description |', '| on | Boolean | Lit? |').type), 'boolean')
})

test('takes what a relationship returns as its type', () => {
  assert.is(
    typeShape(row('| Navigation | Return type | Description |', '| room | [room](r.md) | Where. |').type),
    '<room>'
  )
})

test('reads notes beside a description', () => {
  const {description, facts} = row(
    '| Name | Type | Description | Notes |',
    '| id | String | Its key. | Required. |'
  )
  assert.equal([description, facts.required], ['Its key. Required.', true])
})

const facts: readonly [header: string, cell: string, wanted: Partial<PropertyDeclaration['facts']>][] = [
  ['Required?', '**Yes**', {required: true}],
  ['Required/Optional', 'Optional', {required: false}],
  ['Mandatory', '✔️', {required: true}],
  ['Required', ':heavy_minus_sign:', {required: false}],
  ['Optional', 'Yes', {required: false}],
  ['Is optional', 'No', {required: true}],
  ['Key', 'Yes', {key: true}],
  ['Nullable', '-', {nullable: null}],
  ['Can be null', 'Yes', {nullable: true}],
  ['Allows null', 'no', {nullable: false}],
  ['Access', 'Read-only', {readOnly: true}],
  ['Access', 'RW', {readOnly: false}],
  ['Read/Write', 'R', {readOnly: true}],
  ['Editable', 'No', {readOnly: true}],
  ['Default', '`red`', {default: 'red'}],
  ['Default value', '–', {}],
  ['Examples', '`a`, `b`', {examples: ['a', 'b']}],
  ['Sample value', '"warm white"', {examples: ['warm white']}],
  ['Max length', '1,024', {constraints: {maxLength: 1024}}],
  ['Range', '0 to 100', {constraints: {minimum: 0, maximum: 100}}],
  ['Constraints', '>= 1', {constraints: {minimum: 1}}],
  ['Allowed values', '1-9', {constraints: {minimum: 1, maximum: 9}}]
]
for (const [header, cell, wanted] of facts) {
  test(`reads ${cell} below ${header}`, () => {
    const read = row(`| Property | Type | ${header} |`, `| a | String | ${cell} |`).facts
    assert.equal({...read, ...wanted}, read)
  })
}

test('reads what a heading says of all properties below it', () => {
  const lines = ['# lamp resource type', '## Required fields', '|Field|Type|', '|-|-|', '|id|String|']
  const other = ['## Read-only fields', '|Field|Type|', '|-|-|', '|at|String|']
  const [id, at] = page(...lines, ...other).types[0]?.properties ?? []
  assert.equal([id?.facts.required, id?.facts.readOnly], [true, false])
  assert.equal([at?.facts.required, at?.facts.readOnly], [null, true])
})

test('reads a column of values that are all there are', () => {
  const {values} = row('| Property | Type | Possible values |', '| a | String | on, off |').facts
  assert.equal(
    values?.values.map(({name}) => name),
    ['on', 'off']
  )
  assert.is(row('| Property | Type | Choices |', '| a | String | [on, off] |').facts.values?.values.length, 2)
  const open = row('| Property | Type | Possible values |', '| a | String | `on`, `off`, ... |').facts
  assert.is(open.values?.closed, false)
})

/** The names of a table of titles and another column. */
function named(header: string, ...rows: readonly string[]): string[] {
  const lines = [
    `| ${header} | Type | Description |`,
    '|-|-|-|-|',
    ...rows.map((row) => `| ${row} | String | A. |`)
  ]
  return (page('# lamp resource type', '## Properties', ...lines).types[0]?.properties ?? []).map(
    ({name, properties = []}) => [name, ...properties.map((inner) => inner.name)].join('.')
  )
}

test('takes keys and paths for the names beside titles for people', () => {
  assert.equal(named('Name | Key', 'Subject | subject', 'Event type | eventType'), ['subject', 'eventType'])
  assert.equal(named('Field | API name', 'Bulb ID | bulb_id', 'On | on'), ['bulb_id', 'on'])
  assert.equal(named('Name | Path', 'Code | code', 'Bulb count | bulb.count'), ['code', 'bulb.count'])
  assert.equal(named('Path | In', 'a.b | body', 'c | body'), ['a.b', 'c'])
})

test('keeps the names where a column of keys says which of them are', () => {
  assert.equal(named('Attribute | Key', 'id | PK', 'room | '), ['id', 'room'])
  assert.equal(named('Name | Key', 'id | yes', 'room | no'), ['id', 'room'])
  assert.equal(named('Name | Key', 'id | partition', 'at | sort'), ['id', 'at'])
})

test('reads a column that holds descriptions and notes', () => {
  assert.is(
    row('| Field | Type | Validation / Notes |', '| a | Int32 | Its power. |').description,
    'Its power.'
  )
  assert.is(row('| Field | Type | Constraints |', '| a | String | Required. |').facts.required, true)
})

test('reads values of an enum that a column of notes lists', () => {
  const {values} = row('| Field | Type | Notes |', '| a | enum | Values: `on`, `off`. |').facts
  assert.equal(
    values?.values.map(({name}) => name),
    ['on', 'off']
  )
})

test('reads values of an enum that notes hold alone, in brackets or in none', () => {
  const cells = ['[on, off]', 'on / off', '`on` \\| `off`']
  for (const cell of cells) {
    const {values} = row('| Field | Type | Constraints |', `| a | Enum | ${cell} |`).facts
    assert.equal(
      values?.values.map(({name}) => name),
      ['on', 'off'],
      cell
    )
  }
  assert.is(row('| Field | Type | Description |', '| a | Enum | Size and colour |').facts.values, undefined)
})

const formats: readonly [type: string, format: string, shape: string][] = [
  ['string', 'date-time', 'dateTime'],
  ['string', '-', 'string'],
  ['integer', 'int64', 'int64'],
  ['array', 'string', '[string]'],
  ['array', 'Lamp', '[<Lamp>]'],
  ['LampState', 'enum', '<LampState>'],
  ['string', 'YYYY-MM', 'string']
]
for (const [type, format, shape] of formats) {
  test(`reads ${type} beside the format ${format}`, () => {
    const read = row('| Property | Type | Format | Description |', `| a | ${type} | ${format} | A. |`)
    assert.is(typeShape(read.type), shape)
  })
}

test('names nothing where a row says that there is none', () => {
  const [type] = page('# lamp resource type', '## Properties', '|Field|Type|', '|-|-|', '|none|-|').types
  assert.equal(type?.properties, [])
})

test('reads defaults without the quotes around them', () => {
  assert.is(row('| Field | Type | Default |', "| a | String | `'on'` |").facts.default, 'on')
  assert.is(row('| Field | Type | Default |', '| a | String | "on" |').facts.default, 'on')
})

test.run()
