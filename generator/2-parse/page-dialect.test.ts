import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Dialect} from '../model/dialect.ts'
import {typeShape} from '../testing/type-shape.ts'
import {pageDialect} from './page-dialect.ts'
import {parse} from './parse.ts'

const names: readonly (readonly [text: string, name: string | undefined])[] = [
  ['See [pods](https://kubernetes.io/docs/x).', 'kubernetes'],
  ['[[Back to top]](#)  [[Back to Model list]](../README.md)', 'openapi-generator'],
  ['```ts\nconst x = 1\n```', 'typescript'],
  ['| **tags** | **[String]** | |', 'swift'],
  ['# PetStore::Order', 'ruby'],
  ['```java\n```', 'java'],
  ['| `id` | `ID!` |', 'graphql'],
  ['Seconds since the Unix epoch. `expandable`', 'stripe'],
  ['Seconds since the Unix epoch.', undefined],
  ['| id | String | int64 |', undefined]
]

for (const [text, name] of names)
  test(`finds the dialect of ${JSON.stringify(text)}`, () => {
    assert.is(pageDialect({text}).name, name)
  })

for (const legend of ['\\* required', '* = mandatory', 'Fields marked with an asterisk (\\*) are required.'])
  test(`takes a star for what the legend says: ${legend}`, () => {
    assert.equal(pageDialect({text: `| id* |\n\n${legend}`}).nameMarks, {'*': 'Required'})
  })

test('takes no star without a legend for anything', () => {
  assert.is(
    pageDialect({text: '| id\\* |\n\n\\* Only for admins. Required scope: read.'}).nameMarks,
    undefined
  )
})

/** Rows of a page in a dialect: `name type`, behind `!` required, behind `?` optional. */
function rows(dialect: Dialect | undefined, ...lines: readonly string[]): string[] {
  const text = ['# Thing', ...lines].join('\n')
  const types = parse({file: 'thing.md', text}, dialect).types
  return types.flatMap(({properties}) =>
    properties.map(({name, type, facts}) => {
      const mark = facts.required === null ? '' : facts.required ? '!' : '?'
      return `${name}${mark} ${typeShape(type)}`
    })
  )
}

test('reads words and marks as the dialect of the options has them', () => {
  const lines = ['## Shape', '', '| Key | Kind |', '|-|-|', '| id* | Page<Text> |', '| at | Moment? |']
  const dialect: Dialect = {
    types: {Page: 'List', Moment: 'DateTimeOffset'},
    columns: {key: 'Property', kind: 'Type'},
    headings: {shape: 'Properties'},
    nameMarks: {'*': 'Required'},
    typeMarks: {'?': 'Optional'}
  }
  assert.equal(rows(dialect, ...lines), ['id! [<Text>]', 'at? dateTime'])
  assert.equal(rows({}, ...lines), [])
})

test('reads types in lists as well, and a type that may be one or another within a list', () => {
  const list = ['## Properties', '', '- **since** (Time)', '- **days** (Date[])']
  assert.equal(rows({types: {Time: 'DateTimeOffset', Date: 'Date or DateTimeOffset'}}, ...list), [
    'since dateTime',
    'days [date or dateTime]'
  ])
})

test('leaves a type to the page that defines it', () => {
  const table = ['## Properties', '', '| Property | Type |', '|-|-|', '| at | [Time](time.md) |']
  assert.equal(rows({types: {Time: 'DateTimeOffset'}}, ...table), ['at <Time>'])
})

test('reads lists of entries as maps where the dialect says so', () => {
  const lines = [
    '## Booking',
    '| Field | Type | Label |',
    '|-|-|-|',
    '| labels | [Booking.LabelsEntry](#e) | repeated |',
    '## Booking.LabelsEntry',
    '| Field | Type | Label |',
    '|-|-|-|',
    '| key | string | |',
    '| value | int64 | |'
  ]
  assert.is(rows({mapEntries: true, types: {int64: 'String'}}, ...lines)[0], 'labels? map(string, string)')
  assert.is(rows({}, ...lines)[0], 'labels? [<Booking.LabelsEntry>]')
})

test.run()
