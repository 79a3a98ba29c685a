import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {HttpMessage} from '../../model/http.ts'
import {parse} from '../parse.ts'

test('reads a request at its places', () => {
  const message = shown(
    'POST https://example.com/users?$a=b HTTP/1.1',
    'Content-type: application/json',
    '',
    '{"id": 1}'
  )
  assert.equal(message.request, {
    method: {text: 'POST', place: {line: 2, column: 1, endLine: 2, endColumn: 5}},
    url: {text: 'https://example.com/users?$a=b', place: {line: 2, column: 6, endLine: 2, endColumn: 36}}
  })
  assert.equal(message.headers, [
    {
      name: {text: 'Content-type', place: {line: 3, column: 1, endLine: 3, endColumn: 13}},
      value: {text: 'application/json', place: {line: 3, column: 15, endLine: 3, endColumn: 31}}
    }
  ])
  const {root} = message.body ?? {}
  assert.equal(root?.place, {line: 5, column: 1, endLine: 5, endColumn: 10})
})

test('reads an answer, its status and its body', () => {
  const message = shown('HTTP/1.1 200 OK', '', '{', '  "id": "1",', '}')
  assert.equal(message.status, {text: '200', place: {line: 2, column: 10, endLine: 2, endColumn: 13}})
  assert.equal(message.body?.trailingCommas, [{line: 5, column: 12, endLine: 5, endColumn: 13}])
})

const cases: [string, {given: string[]; want: string}][] = [
  ['no body', {given: ['HTTP/1.1 204 No Content'], want: '204 -'}],
  ['no empty line', {given: ['HTTP/1.1 200 OK', 'Content-type: application/json', '{}'], want: '200 object'}],
  ['no first line', {given: ['{"id": "1"}'], want: '- object'}],
  ['a list', {given: ['HTTP/1.1 200 OK', '', '[1]'], want: '200 array'}],
  ['no JSON', {given: ['HTTP/1.1 200 OK', 'Content-type: text/html', '', '{not: this}'], want: '200 -'}],
  ['a fault', {given: ['HTTP/1.1 200 OK', '', '{"id" "1"}'], want: '200 object ColonExpected'}]
]

for (const [name, {given, want}] of cases) {
  test(name, () => {
    const {status, body} = shown(...given)
    const said = [status?.text ?? '-', body?.root?.kind ?? '-', ...(body?.fault ? [body.fault.kind] : [])]
    assert.is(said.join(' '), want)
  })
}

test('knows its annotation and its section', () => {
  const text = '## Answer\n\n<!-- {"blockType": "response"} -->\n```http\nHTTP/1.1 200 OK\n```\n'
  const [message] = parse({file: 'get.md', text}).http
  assert.is(message?.annotation?.value.members[0]?.key, 'blockType')
  assert.is(message?.section.heading?.text, 'Answer')
})

function shown(...lines: string[]): HttpMessage {
  const [message] = parse({file: 'get.md', text: ['```http', ...lines, '```', ''].join('\n')}).http
  assert.ok(message)
  return message
}

test.run()
