import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {check} from '../4-check/check.ts'
import type {Program, Property, TypeRef} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import {defaults} from '../options.ts'
import {shared} from './shared.ts'
import {typedRows} from './typed-rows.ts'

/** How many types and requests hold the row of each line, by file. */
function homesOf({resources, operations = []}: Program): Map<string, number> {
  const homes = new Map<string, number>()
  const collect = (properties: readonly Property[]) => {
    const lines = new Set<string>()
    const visit = ({source, type}: Property) => {
      lines.add(`${source.file}:${source.line}`)
      within(type)
    }
    const within = (type: TypeRef): void => {
      if (type.kind === 'object') type.properties.forEach(visit)
      if (type.kind === 'collection') within(type.of)
      if (type.kind === 'union') type.of.forEach(within)
    }
    properties.forEach(visit)
    for (const line of lines) homes.set(line, (homes.get(line) ?? 0) + 1)
  }
  for (const {properties} of resources) collect(properties)
  for (const {parameters, returns, errors = []} of operations)
    collect([...parameters, ...returns, ...errors.flatMap(({properties}) => properties)])
  return homes
}

/** Typed rows that are in no type or request and of which nothing is said, or that are in several. */
function homeless(sources: readonly SourceFile[]): string[] {
  const pages = sources.map((source) => parse(source))
  const program = link(pages, {namespace: 'acme'})
  const homes = homesOf(program)
  const rules = {'missing-description': 'off', 'unlinked-type': 'off'} as const
  const findings = check(program, pages, {...defaults, rules})
  const said = new Set(findings.map(({source}) => `${source.file}:${source.line}`))
  const rows = sources.flatMap(({file, text}) => {
    const lines = text.split('\n')
    return typedRows(text).map((row) => ({...row, file, text: nameAndType(lines[row.line - 1])}))
  })
  const countOf = ({file, line}: {file: string; line: number}) => homes.get(`${file}:${line}`) ?? 0
  // Pages of one type may repeat a row; the model places the property at the first.
  const placed = new Set(rows.filter((row) => countOf(row) === 1).map(({text}) => text))
  return rows.flatMap((row) => {
    const {file, name, line, header, text} = row
    const count = countOf(row)
    const isSaid = said.has(`${file}:${line}`) || said.has(`${file}:${header}`)
    const isRepeated = placed.has(text)
    return count === 1 || (count === 0 && (isSaid || isRepeated))
      ? []
      : [`${file}:${line} ${name}: ${count} homes`]
  })
}

/** `| id | String | The key. |` -> `| id | String` */
function nameAndType(row = ''): string {
  return row.split('|').slice(0, 3).join('|')
}

const words = fc.constantFrom(
  ...[
    'Properties',
    'Fields',
    'Order',
    'Order line',
    'Line Object',
    'Line Structure',
    'user resource type',
    'Parameters'
  ],
  ...[
    'Query parameters',
    'Request body',
    'Response',
    'Returns',
    'Create an order',
    'List orders',
    'Example',
    'Values'
  ],
  ...[
    'Schema',
    'Methods',
    'Notes',
    'HTTP request',
    'Overview',
    'state values',
    'Derived types',
    'JSON representation'
  ]
)
const header = fc.constantFrom(
  ...['| Property | Type | Description |', '| Name | Type | Description |', '| Field | Data type | Notes |'],
  ...['| Attribute | Type | Required |', '| Parameter | Type | Description |', '| Name | Type | In |']
)
const row = fc
  .tuple(
    fc.constantFrom('id', 'name', 'total', 'lines', 'state', 'kind'),
    fc.constantFrom('String', 'Int32', '[line](#line)', 'Order', 'string[]', 'object', 'one of many things'),
    fc.constantFrom('', 'yes', 'It is. Required.', 'Possible values are: `a`, `b`.')
  )
  .map(([name, type, text]) => `| ${name} | ${type} | ${text} |`)
const table = fc
  .tuple(header, fc.array(row, {minLength: 1, maxLength: 4}))
  .map(([first, rows]) => ['', first, '|:-|:-|:-|', ...rows, ''])
const block = fc.oneof(
  table,
  fc
    .constantFrom('Some words.', '**Properties**', '**Parameters:**', 'It returns these attributes:')
    .map((text) => ['', text, '']),
  fc.constant(['', '```', 'GET /orders/:id', '```', '']),
  fc
    .tuple(fc.integer({min: 1, max: 5}), words)
    .map(([depth, text]) => ['', `${'#'.repeat(depth)} ${text}`, ''])
)
const pages = fc.array(
  fc.array(block, {minLength: 1, maxLength: 10}).map((blocks) => blocks.flat().join('\n')),
  {
    minLength: 1,
    maxLength: 3
  }
)

test('every typed row of a page by chance is in one type or request, or a finding says that it is not', () => {
  fc.assert(
    fc.property(pages, (texts) => {
      assert.equal(homeless(texts.map((text, at) => ({file: `page${at}.md`, text}))), [])
    }),
    {numRuns: 300}
  )
})

const corpora = shared === undefined ? undefined : join(shared, 'corpus/dialects')
const corpusTest = corpora === undefined ? test.skip : test

corpusTest('every typed row of other docs has a home, or a finding', () => {
  if (corpora === undefined) return
  for (const corpus of readdirSync(corpora)) {
    const files = readdirSync(join(corpora, corpus), {recursive: true}).map(String)
    const sources = files
      .filter((file) => /\.mdx?$/.test(file))
      .sort()
      .slice(0, 60)
      .map((file) => ({
        file,
        text: readFileSync(join(corpora, corpus, file), 'utf8').replaceAll('\r\n', '\n')
      }))
    assert.equal(homeless(sources), [], corpus)
  }
})

test.run()
