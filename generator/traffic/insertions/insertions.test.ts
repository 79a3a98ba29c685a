/** Rows and members that `--fix` adds, in the layout of the page. Each is read back by the page's own reading. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {applyFixes} from '../../diagnostics/fixes.ts'
import {trafficFindings} from '../../testing/findings.ts'

const operation = '\n## Get a box\n\n`GET /boxes/{id}` returns a [box](box.md).\n'

/** What is added to a page, line by line, when bodies have the properties. */
function added(page: string, body: object): string[] {
  const text = `${page}${operation}`
  const message = JSON.stringify({method: 'GET', url: '/boxes/1', body})
  const recording = Array.from({length: 6}, () => message).join('\n')
  const {text: fixed} = applyFixes(text, trafficFindings({'box.md': text}, recording))
  const again = trafficFindings({'box.md': fixed}, recording)
  assert.equal(
    again.filter(({code}) => code.startsWith('traffic-unknown')).map(({message}) => message),
    [],
    `not read back:\n${fixed}`
  )
  const before = new Set(text.split('\n'))
  return fixed.split('\n').filter((line) => !before.has(line))
}

const box = (rows: string) => `# Box\n\nA box.\n\n## Properties\n\n${rows}`

const tables: readonly (readonly [what: string, rows: string, body: object, line: string])[] = [
  [
    'takes the words of the columns',
    '| Property | Type | Required | Description |\n|--|--|--|--|\n| id | String | Yes | The id. |\n| size | Int32 | No | The size. |\n',
    {id: '1', size: 2, weight: 3},
    '| weight | Int32 | No |  |'
  ],
  [
    'takes marks around names, and words of other types',
    '| Property | Description | Type |\n|--|--|--|\n| **id** | The id. | string |\n| **made** | When. | date-time |\n',
    {id: '1', made: '2026-01-02T10:00:00Z', sold: '2026-01-02T10:00:00Z'},
    '| **sold** |  | date-time |'
  ],
  [
    'knows tables without outer pipes',
    'Name | Type | Description\n--- | --- | ---\n`id` | string | The id.\n`size` | number | The size.\n',
    {id: '1', size: 1.5, colors: ['red']},
    '`colors` | string[] |'
  ],
  [
    'keeps columns of dashes',
    '| Name | Type | Default | Description |\n|--|--|--|--|\n| id | string | - | The id. |\n| size | number | 1 | The size. |\n| name | string | - | The name. |\n',
    {id: '1', size: 1, name: 'n', open: true},
    '| open | boolean | - |  |'
  ],
  [
    'pads cells of tables that are aligned',
    '| Name   | Type   | Description |\n|--------|--------|-------------|\n| id     | string | The id.     |\n| 高さ   | number | Its height. |\n',
    {id: '1', 高さ: 1, wide: 1.5},
    '| wide   | number |             |'
  ],
  [
    'says no where all rows say yes',
    '| Name | Type | Required |\n|--|--|--|\n| id | string | yes |\n| size | number | yes |\n',
    {id: '1', size: 1, meta: {a: 1}},
    '| meta | object | no |'
  ],
  [
    'adds items to lists',
    '- `id` (string): The id.\n- `size` (integer): The size.\n',
    {id: '1', size: 1, weight: 2},
    '- `weight` (integer)'
  ],
  [
    'adds several rows',
    '| Name | Type |\n|--|--|\n| id | string |\n| size | number |\n',
    {id: '1', size: 1, area: 2.5, bent: false},
    '| area | number |\n| bent | boolean |'
  ]
]

for (const [what, rows, body, line] of tables)
  test(`properties: ${what}`, () => assert.is(added(box(rows), body).join('\n'), line))

const html = (...rows: readonly string[]) =>
  `<table>\n<thead>\n<tr><th>Name</th><th>Type</th><th>Required</th><th>Description</th></tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`
const htmlTables: readonly (readonly [what: string, rows: string, line: string])[] = [
  [
    'a row on a line',
    html(
      '  <tr><td><code>id</code></td><td>string</td><td>yes</td><td>The id.</td></tr>',
      '  <tr class="odd"><td><code>size</code></td><td><i>integer</i></td><td>no</td><td>The <b>size</b>.</td></tr>'
    ),
    '  <tr class="odd"><td><code>weight</code></td><td><i>integer</i></td><td>no</td><td></td></tr>'
  ],
  [
    'a cell on a line',
    html(
      '<tr>\n  <td>id</td>\n  <td>string</td>\n  <td>yes</td>\n  <td>The id.</td>\n</tr>',
      '<tr>\n  <td>size</td>\n  <td>integer</td>\n  <td>no</td>\n  <td>The size.</td>\n</tr>'
    ),
    '  <td>weight</td>\n  <td></td>'
  ],
  [
    'all on one line',
    '<table><tr><th>Name</th><th>Type</th></tr><tr><td>id</td><td>string</td></tr><tr><td>size</td><td>integer</td></tr></table>\n',
    '<table><tr><th>Name</th><th>Type</th></tr><tr><td>id</td><td>string</td></tr><tr><td>size</td><td>integer</td></tr><tr><td>weight</td><td>integer</td></tr></table>'
  ]
]
for (const [what, rows, line] of htmlTables)
  test(`properties in HTML: ${what}`, () =>
    assert.is(added(box(rows), {id: '1', size: 1, weight: 2}).join('\n'), line))

test('members in HTML', () => {
  const states =
    '<table>\n<tr><th>Value</th><th>Meaning</th></tr>\n<tr><td><code>open</code></td><td>Open.</td></tr>\n<tr><td><code>shut</code></td><td>Shut.</td></tr>\n</table>\n'
  const rows = '| Name | Type |\n|--|--|\n| id | string |\n| state | [State](#state-values) |\n'
  const page = `${box(rows)}\n### State values\n\n${states}`
  assert.is(added(page, {id: '1', state: 'ajar'}).join('\n'), '<tr><td><code>ajar</code></td><td></td></tr>')
})

const resourceOf = '<!-- {"blockType": "resource", "@odata.type": "box"} -->'
const blocks: readonly (readonly [what: string, json: string, line: string])[] = [
  [
    'a key on a line',
    '{\n  "id": "String (identifier)",\n  "size": "Int32",\n  "name": "String"\n}',
    '  "name": "String",\n  "weight": "Int32"'
  ],
  [
    'one line',
    '{"id": "String (identifier)", "size": "Int32"}',
    '{"id": "String (identifier)", "size": "Int32", "name": "String", "weight": "Int32"}'
  ]
]
for (const [what, json, line] of blocks)
  test(`properties in JSON: ${what}`, () => {
    const page = `# Box\n\nA box.\n\n${resourceOf}\n\`\`\`json\n${json}\n\`\`\`\n`
    assert.is(added(page, {id: '1', size: 1, name: 'x', weight: 2}).join('\n'), line)
  })

const values: readonly (readonly [what: string, cell: string, line: string])[] = [
  ['words with commas', 'enum: `open`, `shut`', 'enum: `open`, `shut`, `ajar`'],
  ['words with pipes', '`open` \\| `shut`', '`open` \\| `shut` \\| `ajar`'],
  ['quoted words', '"open", "shut"', '"open", "shut", "ajar"']
]

for (const [what, cell, line] of values)
  test(`members: ${what}`, () => {
    const rows = `| Name | Type |\n|--|--|\n| id | string |\n| state | ${cell} |\n`
    assert.is(added(box(rows), {id: '1', state: 'ajar'}).join('\n'), `| state | ${line} |`)
  })

test('members: words of a sentence, before its conjunction', () => {
  const rows = (values: string) =>
    `| Name | Type | Description |\n|--|--|--|\n| id | string | The id. |\n| state | string | How it is. Possible values: ${values}. |\n`
  const lines = (page: string) =>
    page
      .split('\n')
      .filter((line) => line.includes('state'))
      .join('\n')
  const page = box(rows('`open`, `shut`, or `gone`'))
  assert.is(
    added(page, {id: '1', state: 'ajar'}).join('\n'),
    lines(rows('`open`, `shut`, `ajar`, or `gone`'))
  )
})

const lists: readonly (readonly [what: string, list: string, line: string])[] = [
  ['rows', '| Value | Meaning |\n|--|--|\n| `open` | Open. |\n| `shut` | Shut. |\n', '| `ajar` |  |'],
  ['items', '- **open** – Open.\n- **shut** – Shut.\n', '- **ajar**']
]

for (const [what, list, line] of lists)
  test(`members: ${what}`, () => {
    const rows = '| Name | Type |\n|--|--|\n| id | string |\n| state | [State](#state-values) |\n'
    const page = `${box(rows)}\n### State values\n\n${list}`
    assert.is(added(page, {id: '1', state: 'ajar'}).join('\n'), line)
  })

const unfixed: readonly (readonly [page: string, body: object, reason: string])[] = [
  [
    box(
      '<table><tr><th>Name</th><th>Type</th></tr><tr><td>id</td><td>string</td><tr><td>size</td><td>integer</td></table>\n'
    ),
    {id: '1', size: 1, weight: 2},
    'its rows have no layout that a new one could follow'
  ],
  [
    `# Box\n\nA box.\n\n${resourceOf}\n\`\`\`json\n{"id": "1", "size": 2, "left": "PT5M"}\n\`\`\`\n`,
    {id: '1', size: 1, left: 'PT1M', weight: 2},
    'the page shows the type by an example alone, whose value only the service knows'
  ],
  [
    `# Box\n\nA box.\n\n${resourceOf}\n\`\`\`json\n{"id": "String", "size": "Int32", ...}\n\`\`\`\n`,
    {id: '1', size: 1, weight: 2},
    'the JSON has no layout that a new key could follow'
  ]
]
for (const [page, body, reason] of unfixed)
  test(`no fix: ${reason}`, () => {
    const message = JSON.stringify({method: 'GET', url: '/boxes/1', body})
    const recording = Array.from({length: 6}, () => message).join('\n')
    const found = trafficFindings({'box.md': `${page}${operation}`}, recording)
    assert.equal(
      found.map(({code, expected, note}) => [code, expected, note]),
      [['traffic-unknown-property', undefined, `Document the property. There is no fix: ${reason}.`]]
    )
  })

test.run()
