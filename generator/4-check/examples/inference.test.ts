import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../../2-parse/parse.ts'
import {link} from '../../3-link/link.ts'
import {defaults} from '../../options.ts'
import {verifyAll} from './verify.ts'

const order = [
  '# Order',
  '## Properties',
  '| Name | Type | Required | Description |',
  '|-|-|-|-|',
  '| id | string | yes | Read-only. |',
  '| status | enum: `open`, `paid` | yes | Status. |',
  '| total | decimal | no | Sum. |',
  '| note | string | no | Note. |'
]

/** Codes and texts of what is found on a page beside `order.md`, and why the others name no type. */
function found(...lines: readonly string[]): {findings: string[]; reasons: string[]; examples: number} {
  const text = lines.join('\n')
  const page = parse({file: 'docs/page.md', text})
  const pages = [parse({file: 'docs/order.md', text: order.join('\n')}), page]
  const {findings, coverage} = verifyAll(link(pages), [page], defaults)
  return {
    findings: findings.map(({code, source}) => {
      const line = text.split('\n')[source.line - 1] ?? ''
      return `${code.replace('example-', '')} ${line.slice(source.column - 1, (source.endColumn ?? 0) - 1)}`
    }),
    reasons: coverage.untyped.map(({reason}) => reason),
    examples: coverage.examples
  }
}

const answer = (body: string) => ['```http', 'HTTP/1.1 200 OK', '', body, '```']
const json = (body: string) => ['```json', body, '```']
const slip = '{"id": "1", "status": "payd"}'

test('takes the type that a link in the words of an answer names', () => {
  const said = ['# Get order', '## HTTP request', '```http', 'GET /shop/{key}', '```', '## Response']
  const link = 'If successful, this method returns an [order](order.md) object in the response body.'
  assert.equal(found(...said, link, ...answer(slip)).findings, ['unknown-member "payd"'])
  assert.equal(found(...said, 'Returns the order object.', ...answer(slip)).findings, [
    'unknown-member "payd"'
  ])
  const others = 'See also [order](order.md).'
  assert.equal(found(...said, others, ...answer('{"key": "1", "state": "payd"}')).reasons, [
    'nothing near it names a type'
  ])
})

test('finds a collection in whatever wraps it', () => {
  const said = ['# List', '## HTTP request', '```http', 'GET /x', '```', '## Response']
  const link = 'Returns a collection of [order](order.md) objects.'
  for (const body of [`[${slip}]`, `{"value": [${slip}]}`, `{"page": 1, "data": [${slip}]}`])
    assert.equal(found(...said, link, ...answer(body)).findings, ['unknown-member "payd"'], body)
})

test('takes the type that the address names, where the body looks like it', () => {
  const one = ['# Api', '## Get one', '`GET /orders/{id}`', ...json(slip)]
  assert.equal(found(...one).findings, ['unknown-member "payd"'])
  const other = ['# Api', '## Cancel', '`POST /orders/{id}/cancel`', ...json('{"why": "late", "by": "me"}')]
  assert.equal(found(...other), {findings: [], reasons: ['nothing near it names a type'], examples: 1})
})

test('takes the type of the section, where the body looks like it', () => {
  const page = [...order.map((line) => line.replace('# Order', '# Basket')), '## Example']
  assert.equal(found(...page, ...json(slip)).findings, ['unknown-member "payd"'])
  assert.equal(found(...page, ...json('{"retries": 3, "host": "a"}')).reasons, [
    'it does not look like `basket`'
  ])
})

test('takes the only type that has all keys of a body', () => {
  const guide = ['# Guide', 'Some words.']
  const whole = '{"id": "1", "status": "payd", "total": 1, "note": "x"}'
  assert.equal(found(...guide, ...json(whole)).findings, ['unknown-member "payd"'])
  assert.equal(found(...guide, ...json(slip)), {
    findings: [],
    reasons: ['nothing near it names a type'],
    examples: 1
  })
})

test('asks for what is required of answers, and of requests but for what is read-only', () => {
  const page = ['# Create order', '## HTTP request', '```http', 'POST /orders', '```', '## Request body']
  const words = 'Supply a JSON representation of an [order](order.md) object.'
  const sent = ['```http', 'POST /orders', '', '{"status": "open"}', '```']
  assert.equal(found(...page, words, ...sent).findings, [])
  assert.equal(
    found(...page, words, ...sent.map((line) => line.replace('"status": "open"', '"total": 1'))).findings,
    ['missing-required {']
  )
  const back = ['## Response', 'Returns the [order](order.md).', ...answer('{"total": 1}')]
  assert.equal(found(...page, words, ...back).findings, ['missing-required {'])
  const short = ['> The response might be shortened for readability.', '', ...answer('{"total": 1}')]
  assert.equal(found(...page, words, '## Response', 'Returns the [order](order.md).', ...short).findings, [])
})

test('says why an answer names no type', () => {
  const gone = ['```http', 'HTTP/1.1 404 Not Found', '', '{"message": "x", "id": "1"}', '```']
  assert.equal(found('# Get order', '`GET /orders/{id}`', ...gone).reasons, [
    'it is answered with status 404'
  ])
  const unknown = ['<!-- {"blockType": "example", "@type": "x.cart"} -->', ...json('{"id": "1"}')]
  assert.equal(found('# Get', ...unknown).reasons, ['no page describes `x.cart`'])
})

test.run()
