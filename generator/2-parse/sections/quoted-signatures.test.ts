import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

test('reads the properties that headings name and quoted signatures type', () => {
  const [type] = page(
    '# Interface: User',
    '',
    'Defined in: [user.ts:1](https://example.com/user.ts#L1)',
    '',
    'A user.',
    '',
    '## Extends',
    '',
    '- [`Entity`](Entity.md)',
    '',
    '## Extended by',
    '',
    '- [`Admin`](Admin.md)',
    '',
    '## Properties',
    '',
    '### mail',
    '',
    '> **mail**: `string` \\| `null`',
    '',
    'Defined in: [user.ts:2](https://example.com/user.ts#L2)',
    '',
    'The address.',
    '',
    '***',
    '',
    '### nick?',
    '',
    '> `readonly` `optional` **nick**: `string`[] = `[]`',
    '',
    '### friends',
    '',
    '> **friends**: [`User`](User.md)[]'
  ).types
  const found = type?.properties.map(({name, type, description, facts}) => [
    name,
    typeShape(type),
    description,
    facts.required,
    facts.nullable,
    facts.readOnly
  ])
  assert.is(type?.names[0]?.name, 'User')
  assert.equal(
    type?.bases.map(({name}) => name),
    ['Entity']
  )
  assert.equal(
    type?.derived.map(({name}) => name),
    ['Admin']
  )
  assert.equal(found, [
    ['mail', 'string', 'The address.', null, true, false],
    ['nick', '[string]', '', false, null, true],
    ['friends', '[<User>]', '', null, null, false]
  ])
})

test('leaves methods and quotes that sign something else alone', () => {
  const [type] = page(
    '# Class: User',
    '',
    '## Properties',
    '',
    '### mail',
    '',
    '> **mail**: `string`',
    '',
    '## Methods',
    '',
    '### send()',
    '',
    '> **send**(`text`): `void`',
    '',
    '### close',
    '',
    '> **Note**: `true`'
  ).types
  assert.equal(
    type?.properties.map(({name}) => name),
    ['mail']
  )
})

test('reads the members of an enumeration as they are sent', () => {
  const [found] = page(
    '# Enumeration: State',
    '',
    '## Enumeration Members',
    '',
    '### Open',
    '',
    '> **Open**: `"open"`',
    '',
    'May be entered.',
    '',
    '### Shut',
    '',
    '> **Shut**: `1`',
    '',
    '### Lost',
    '',
    '> **Lost**'
  ).enums
  const place = {line: 7, column: 13, endLine: 7, endColumn: 21}
  assert.is(found?.names[0]?.name, 'State')
  assert.equal(
    found?.members.map(({name, value, description}) => ({name, value, description})),
    [
      {name: 'open', value: undefined, description: 'May be entered.'},
      {name: 'Shut', value: 1, description: ''},
      {name: 'Lost', value: undefined, description: ''}
    ]
  )
  assert.equal(found?.members[0]?.place, place)
})

test('names a type as its declaration does', () => {
  const read = (heading: string, code: string) =>
    page(
      heading,
      '',
      'A door.',
      '',
      '```typescript',
      code,
      '```',
      '',
      '## Properties',
      '',
      '|Property|Modifiers|Type|Description|',
      '|--|--|--|--|',
      '|[width?](./door.width.md)|<code>readonly</code>|number|_(Optional)_ How wide it is.|'
    ).types[0]
  assert.is(read('## Door interface', 'export interface Door extends Opening')?.names[0]?.name, 'Door')
  assert.is(read('## Door class', 'export declare class Door')?.names[0]?.name, 'Door')
  assert.is(read('## Door interface', 'export interface Hinge')?.names[0]?.name, 'doorInterface')
  const [width] = read('## Door interface', 'export interface Door')?.properties ?? []
  assert.equal([width?.facts.required, width?.facts.readOnly], [false, true])
})

test.run()
