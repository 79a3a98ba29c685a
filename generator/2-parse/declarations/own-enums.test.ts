import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

const table = ['## Properties', '', '| Name | Type | Description |', '|:-|:-|:-|']
const members = [
  '',
  '## Enum: StateEnum',
  '',
  '| Name | Value |',
  '|:-|:-|',
  '| OPEN | "open" |',
  '| SHUT | "shut" |'
]

test('gives a property the members of an enum of its page', () => {
  const {types, enums, diagnostics} = page(
    '# Door',
    '',
    ...table,
    '| state | [**StateEnum**](#StateEnum) | Is it open? |',
    '| states | [**List[StateEnum]**](#StateEnum) | Was it? |',
    ...members
  )
  const read = types.flatMap(({properties}) => properties.map(({type}) => typeShape(type)))
  assert.equal(read, ['open|shut', '[open|shut]'])
  assert.equal([enums, diagnostics], [[], []])
})

test('keeps an enum that no property of its page names', () => {
  const {enums} = page('# Door', '', ...table, '| id | string | Its key. |', ...members)
  assert.equal(
    enums.map(({names}) => names[0]?.name),
    ['StateEnum']
  )
})

test('reads what answers hold of variants, not what code calls them', () => {
  const {enums} = page(
    '# State',
    '## Enum Variants',
    '| Name | Value |',
    '|-|-|',
    '| Open | OPEN |',
    '| Shut | SHUT |'
  )
  const [state] = enums
  assert.equal([state?.names[0]?.name, state?.members.map(({name}) => name)], ['state', ['OPEN', 'SHUT']])
})

test('reads the page of an enum by its heading', () => {
  const {types, enums} = page(
    '# State',
    '',
    '## Enum',
    '',
    '* `OPEN` (value: `"open"`)',
    '',
    '* `SHUT` (value: `"shut"`)'
  )
  assert.equal(types, [])
  assert.equal(
    enums.map((declaration) => [declaration.names[0]?.name, ...declaration.members.map(({name}) => name)]),
    [['state', 'open', 'shut']]
  )
})

test('takes no heading that promises members for an enum of that name', () => {
  for (const heading of ['Enum members', 'Enumeration values', 'Members', 'Property values']) {
    const {enums} = page(
      '# state enum type',
      '',
      `## ${heading}`,
      '',
      '| Member | Description |',
      '|:-|:-|',
      '| open | It is. |'
    )
    assert.equal(
      enums.map((declaration) => [declaration.names[0]?.name, ...declaration.members.map(({name}) => name)]),
      [['state', 'open']],
      heading
    )
  }
})

test.run()
