import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../../2-parse/parse.ts'
import {type Example, examplesOf} from './examples.ts'

test('an answer with its type at its place', () => {
  const [example] = examples('<!-- {"blockType": "response", "@odata.type": "x.user"} -->', http('{}'))
  assert.equal(example?.type, {text: 'x.user', place: {line: 3, column: 47, endLine: 3, endColumn: 55}})
  assert.equal([example?.kind, example?.isCollection, example?.truncated], ['response', false, false])
})

test('says of strings and booleans alike what they say', () => {
  const [example] = examples(
    '<!-- {"blocktype": "Response", "isCollection": "true", "truncated": true} -->',
    http('{}')
  )
  assert.equal([example?.kind, example?.isCollection, example?.truncated], ['response', true, true])
})

test('a request knows its method', () => {
  const [example] = examples('<!-- {"blockType": "request"} -->', '```http', 'post /users', '', '{}', '```')
  assert.equal([example?.kind, example?.method], ['request', 'POST'])
})

for (const [name, {request, status, annotation, want}] of [
  ['what is created', {request: 'POST /users', status: '201 Created', annotation: '', want: 'x.user'}],
  ['what is changed', {request: 'PATCH /users/1?a=b', status: '200 OK', annotation: '', want: 'x.user'}],
  [
    'what an action is sent',
    {request: 'POST /users/1/invite', status: '201', annotation: '', want: undefined}
  ],
  ['what only asks', {request: 'POST /users', status: '200 OK', annotation: '', want: undefined}],
  [
    'what is answered by a list',
    {request: 'POST /users', status: '201', annotation: ', "isCollection": true', want: undefined}
  ]
] as const)
  test(`${name} is of ${want ?? 'no type'}`, () => {
    const [example] = examples(
      ...['<!-- {"blockType": "request"} -->', '```http', request, '', '{}', '```', ''],
      `<!-- {"blockType": "response", "@odata.type": "x.user"${annotation}} -->`,
      ...['```http', `HTTP/1.1 ${status}`, '', '{}', '```']
    )
    assert.is(example?.type?.text, want)
  })

test('a request that states its own type', () => {
  const [example] = examples(
    ...[
      '<!-- {"blockType": "request", "@odata.type": "x.group"} -->',
      '```http',
      'POST /users',
      '',
      '{}',
      '```',
      ''
    ],
    '<!-- {"blockType": "response", "@odata.type": "x.user"} -->',
    ...['```http', 'HTTP/1.1 201', '', '{}', '```']
  )
  assert.is(example?.type?.text, 'x.group')
})

test('a block of JSON is an example, unless its annotation says that it shows a resource', () => {
  const block = ['```json', '{}', '```']
  assert.is(
    examples('<!-- {"blockType": "example", "@type": "x.user"} -->', ...block)[0]?.type?.text,
    'x.user'
  )
  assert.is(examples('<!-- {"blockType": "resource", "@odata.type": "x.user"} -->', ...block).length, 0)
  assert.is(examples(...block)[0]?.kind, 'example')
})

test('without an annotation the first line says what it is', () => {
  assert.is(examples(...http('{}').split('\n'))[0]?.kind, 'response')
})

test('ignored blocks and messages without JSON are none', () => {
  assert.is(examples('<!-- {"blockType": "ignored"} -->', http('{}')).length, 0)
  assert.is(examples('<!-- {"blockType": "response"} -->', http('Hello')).length, 0)
})

test.run()

function http(body: string): string {
  return ['```http', 'HTTP/1.1 200 OK', '', body, '```'].join('\n')
}

function examples(...lines: string[]): Example[] {
  return examplesOf(parse({file: 'get.md', text: ['# Get', '', ...lines, ''].join('\n')}))
}
