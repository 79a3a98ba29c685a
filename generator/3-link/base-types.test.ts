import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {json, programOf, properties} from '../testing/page.ts'

test('believes the base type that a page defines, where the annotation names one that none does', () => {
  const program = programOf({
    'flow.md': ['# flow resource type', ...properties('id | String | Id.')],
    'b2x.md': [
      '# b2x resource type',
      '',
      'Inherits from [flow](flow.md).',
      ...properties('name | String | Name.'),
      ...json(
        '{"name": "String"}',
        '<!-- {"blockType": "resource", "baseType": "microsoft.graph.UserFlow"} -->'
      )
    ]
  })
  assert.is(program.resources[0]?.base, 'microsoft.graph.flow')
})

test('knows the base type that the page of the base, or rows, or the annotation name', () => {
  const program = programOf({
    'base.md': [
      '# base resource type',
      'The derived types are [one](one.md) and [two](two.md).',
      ...properties('x | String |')
    ],
    'one.md': ['# one resource type', ...properties('y | String |')],
    'two.md': ['# two resource type', ...properties('z | String |')],
    'row.md': ['# row resource type', ...properties('x | String | Inherited from [base](base.md).')],
    'both.md': [
      '# both resource type',
      'Inherits from [one](one.md).',
      '',
      ...json('{}', '<!-- {"blockType": "resource", "baseType": "microsoft.graph.base"} -->')
    ]
  })
  assert.equal(
    program.resources.map(({name, base}) => `${name} < ${base}`.replaceAll('microsoft.graph.', '')),
    ['base < null', 'both < one', 'one < base', 'row < base', 'two < base']
  )
})

test('gives types with a key the type that gives all others theirs', () => {
  const based = (name: string) => [
    `# ${name} resource type`,
    ...properties('x | String |'),
    ...json(
      '{"x": "String"}',
      `<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.${name}", "baseType": "microsoft.graph.entity"} -->`
    )
  ]
  const program = programOf({
    'entity.md': ['# entity resource type', ...properties('id | String | Key.')],
    'a.md': based('a'),
    'b.md': based('b'),
    'keyed.md': ['# keyed resource type', ...properties('id | String | Key.', 'x | String |')],
    'fetched.md': [
      '# fetched resource type',
      '## Methods',
      '|Method|Return type|',
      '|-|-|',
      '|Get|[fetched](fetched.md)|'
    ],
    'given.md': [
      '# given resource type',
      ...properties('id | String | Its number. Read-only.'),
      ...json('{"id": "String (identifier)"}')
    ],
    'sent.md': [
      '# sent resource type',
      ...properties('id | String | The number of another.'),
      ...json('{"id": "String (identifier)"}')
    ],
    'plain.md': ['# plain resource type', ...properties('id | String | Of something. Read-only.')]
  })
  assert.equal(
    program.resources.filter(({base}) => base === 'microsoft.graph.entity').map(({typeName}) => typeName),
    ['A', 'B', 'Fetched', 'Given', 'Keyed']
  )
})

test('gives no type a base for its key alone', () => {
  const program = programOf({
    'part.md': ['# part resource type', ...properties('id | String | Key.')],
    'door.md': [
      '# door resource type',
      'Inherits from [part](part.md).',
      ...properties('id | String | Key.')
    ],
    'bill.md': ['# bill resource type', ...properties('id | String | Key.')]
  })
  assert.equal(
    program.resources.map(({typeName, base}) => `${typeName} ${base}`),
    ['Bill null', 'Door microsoft.graph.part', 'Part null']
  )
})

test('prefers the nearer type of the text to the root of the family in the annotation', () => {
  const rooted = (name: string) =>
    json(
      '{"id": "String"}',
      `<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.${name}", "baseType": "microsoft.graph.entity"} -->`
    )
  const page = (name: string, text = '') => [
    `# ${name} resource type`,
    text,
    ...properties('id | String | Key.'),
    ...rooted(name)
  ]
  const {resources} = programOf({
    'entity.md': ['# entity resource type', ...properties('id | String | Key.')],
    'alarm.md': page('alarm'),
    'bell.md': page('bell'),
    'part.md': ['# part resource type', ...properties('id | String | Key.')],
    'door.md': page('door', 'Inherits from [part](part.md).')
  })
  assert.is(resources.find(({typeName}) => typeName === 'Door')?.base, 'microsoft.graph.part')
})

test('believes where a list of derived types leads to, not its words', () => {
  const {resources} = programOf({
    'call.md': ['# call resource type', ...properties('id | String | Key.')],
    'callstats.md': ['# callStats resource type', ...properties('id | String | Key.')],
    'stats.md': [
      '# stats resource type',
      'The following types are derived from **stats**:',
      '',
      '* [Call](callstats.md)',
      ...properties('id | String | Key.')
    ]
  })
  assert.equal(
    resources.map(({typeName, base}) => `${typeName} ${base}`),
    ['Call null', 'CallStats microsoft.graph.stats', 'Stats null']
  )
})

test('says where annotations of two pages name different bases, and which no page defines', () => {
  const annotated = (base: string) =>
    json(
      '{"id": "String"}',
      `<!-- {"blockType": "resource", "@odata.type": "x.user", "baseType": "${base}"} -->`
    )
  const {diagnostics, resources} = programOf({
    'a.md': ['# user resource type', ...annotated('x.person')],
    'b.md': ['# user resource type', ...annotated('x.thing')],
    'person.md': ['# person resource type', 'Namespace: x', ...properties('id | String |')],
    'c.md': ['# lamp resource type', 'Inherits from [persn](persn.md).', ...properties('on | Boolean |')],
    'd.md': ['# bulb resource type', 'Inherits from [persn](persn.md).', ...properties('on | Boolean |')]
  })
  assert.equal(
    diagnostics
      .filter(({code}) => /base|undefined/.test(code))
      .map(({source: {file, line, column}, message}) => `${file}:${line}:${column} ${message}`),
    [
      'b.md:4:70 Conflicting base types: the annotation says `x.thing`, but another `x.person`.',
      'c.md:2:15 No page defines the type `persn`. Did you mean `person`?'
    ]
  )
  assert.is(resources.find(({name}) => name === 'x.user')?.base, 'x.person')
})

test.run()
