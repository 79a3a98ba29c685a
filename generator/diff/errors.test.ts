import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {changesBetween, type Pages, requestPage, typePage} from '../testing/changes.ts'
import {levelsWords, placeWords} from './printers/printer.ts'

const types: Pages = {
  'order.md': typePage('order', 'id | string | yes | Its id.'),
  'fault.md': typePage('fault', 'code | string | yes | What is wrong.')
}
const request = requestPage('POST /orders')
/** Lines of the table begin on line 14 of `orders.md`. */
const page = (...lines: readonly string[]): Pages => ({
  ...types,
  'orders.md': [...request, '', '### Errors', '', '| Status | Description | Body |', '|:-|:-|:-|', ...lines]
})

function changes(old: Pages, next: Pages): string[] {
  return changesBetween(old, next).map(
    (one) => `${one.side} ${placeWords(one)} ${one.code} ${one.message} ${levelsWords(one)}`
  )
}

test('statuses that are new or gone, at their rows', () => {
  const [found, conflict] = ['| 404 | No such customer. | |', '| 409 Conflict | It exists. | |']
  assert.equal(changes(page(found), page(found, conflict)), [
    'new orders.md:14 error-added `POST /orders` may fail with `409` now. responses: non-breaking'
  ])
  assert.equal(changes(page(found, conflict), page(conflict)), [
    'old orders.md:13 error-removed `POST /orders` no longer fails with `404`. responses: non-breaking'
  ])
  assert.equal(changes(page(conflict, found), page(found, '| 409 | Otherwise said. | |')), [])
})

test('statuses in sentences and examples, and any status', () => {
  const sentence = [...request, '', 'If it exists, it fails with `409 Conflict`.']
  const example = [...request, '', '```http', 'HTTP/1.1 409 Conflict', '```']
  const of = (lines: readonly string[]): Pages => ({...types, 'orders.md': lines})
  assert.equal(changes(of(request), of(sentence)), [
    'new orders.md:9 error-added `POST /orders` may fail with `409` now. responses: non-breaking'
  ])
  assert.equal(changes(of(example), of(request)), [
    'old orders.md:10 error-removed `POST /orders` no longer fails with `409`. responses: non-breaking'
  ])
  assert.equal(changes(of(sentence), of(example)), [])
  assert.equal(changes(page(), page('| 4xx | Something. | |')), [
    'new orders.md:13 error-added `POST /orders` may fail with an error now. responses: non-breaking'
  ])
})

test('bodies: their type, and the properties that rows say', () => {
  const body = (link: string) => page(`| 409 | It exists. | ${link} |`)
  const [none, order, fault] = [body(''), body('[order](order.md)'), body('[fault](fault.md)')]
  assert.equal(changes(order, fault), [
    'new orders.md:13 response-changed The body of `409` of `POST /orders` is `fault` now, no longer `order`. responses: breaking'
  ])
  assert.equal(changes(none, fault), [
    'new orders.md:13 response-added The body of `409` of `POST /orders` is documented as `fault` now. responses: non-breaking'
  ])
  assert.equal(changes(fault, none), [
    'new orders.md:13 response-removed The body of `409` of `POST /orders` is no longer documented as `fault`. responses: breaking'
  ])
  const rows = (type: string): Pages => ({
    'orders.md': [...request, '', '**409 Conflict**', '', '| Name | Type |', '|:-|:-|', `| code | ${type} |`]
  })
  assert.equal(changes(rows('string'), rows('boolean')), [
    'new orders.md:13 type-changed The type of property `code` of `409` of `POST /orders` changed from `string` to `boolean`. responses: breaking'
  ])
})

test.run()
