/**
 * Checks of oasdiff (github.com/oasdiff/oasdiff, checker/rules.go) that pages can state, each with its level there: what breaks
 * a client of an OpenAPI document breaks one of the pages that say the same.
 */
import type {Pages} from '../../testing/changes.ts'
import {requestPage, typePage} from '../../testing/changes.ts'

export type Level = 'ERR' | 'WARN' | 'INFO'
export type States = readonly [old: Pages, next: Pages]

/** Two states of a property or more of `order`; `''` where it is not there. */
function rows(old: string | readonly string[], next: string | readonly string[]): States {
  const page = (given: string | readonly string[]): Pages => ({
    'order.md': typePage('order', 'number | string | yes | Its number.', ...[given].flat().filter(Boolean))
  })
  return [page(old), page(next)]
}

/** Two states of a parameter of `GET /orders`. */
function parameters(old: string, next: string): States {
  const page = (row: string): Pages => ({
    'orders.md': requestPage(
      'GET /orders',
      'first | query | string | no | The first.',
      ...[row].filter(Boolean)
    )
  })
  return [page(old), page(next)]
}

/** The same with what is sent and answered in turn. */
function reversed([old, next]: States): States {
  return [next, old]
}

const responseOf = (status: string, type: string, collection = false) => [
  '',
  `<!-- {"blockType": "response", "@odata.type": "${type}", "isCollection": ${collection}} -->`,
  '```http',
  `HTTP/1.1 ${status}`,
  'Content-Type: application/json',
  '',
  '{"number": "1"}',
  '```'
]
const types: Pages = {
  'order.md': typePage('order', 'number | string | yes | Its number.'),
  'bill.md': typePage('bill', 'number | string | yes | Its number.', 'sum | decimal | yes | Its sum.')
}
const answers = (old: readonly string[], next: readonly string[]): States => [
  {...types, 'orders.md': [...requestPage('GET /orders'), ...old]},
  {...types, 'orders.md': [...requestPage('GET /orders'), ...next]}
]
const bodies = (old: string, next: string): States => {
  const page = (type: string): Pages => ({
    ...types,
    'orders.md': [
      ...requestPage('POST /orders'),
      ...(type === ''
        ? []
        : ['', '### Request body', '', `Supply a JSON representation of an [${type}](${type}.md).`])
    ]
  })
  return [page(old), page(next)]
}
/** A request that fails with 404, and with 409 and that body. */
const errors = (...states: readonly [old: string | undefined, next: string | undefined]): States => {
  const page = (body: string | undefined): Pages => ({
    ...types,
    'orders.md': [
      ...requestPage('POST /orders'),
      '',
      '### Errors',
      '',
      '| Status | Description | Body |',
      '|:-|:-|:-|',
      '| 404 | No such customer. | |',
      ...(body === undefined ? [] : [`| 409 | The order exists. | ${body} |`])
    ]
  })
  return [page(states[0]), page(states[1])]
}
const failing = errors(undefined, '')
/** A request that fails with 409 and properties in rows. */
const errorPage = (...rows: readonly string[]): Pages => ({
  'orders.md': [
    ...requestPage('POST /orders'),
    '',
    '### Error response',
    '',
    '**409 Conflict**',
    '',
    '| Name | Type |',
    '|:-|:-|',
    ...rows.map((row) => `| ${row} |`)
  ]
})
const errorProperty: States = [errorPage('limit | integer'), errorPage('limit | integer', 'reason | string')]
const inheriting = (base: string): Pages => ({
  'part.md': typePage('part', 'size | integer | no | Its size.'),
  'door.md': [
    ...typePage('door', 'color | string | no | Its color.'),
    '',
    base && `Inherits from [${base}](${base}.md).`
  ]
})

const added = rows('', 'tax | decimal | no | The tax.')
const addedRequired = rows('', 'tax | decimal | yes | The tax.')
const required = rows('tax | decimal | no | The tax.', 'tax | decimal | yes | The tax.')
const nullable = rows(
  'tax | decimal | no | The tax. Not nullable.',
  'tax | decimal | no | The tax. Nullable.'
)
const member = rows(
  'state | enum: `a`, `b` | no | Its state.',
  'state | enum: `a`, `b`, `c` | no | Its state.'
)
const readOnlyMember = rows(
  'state | enum: `a`, `b` | no | Its state. Read-only.',
  'state | enum: `a`, `b`, `c` | no | Its state. Read-only.'
)
const openMember = rows(
  'state | string | no | Its state. Possible values are: `a`, `b`. More may be added.',
  'state | string | no | Its state. Possible values are: `a`, `b`, `c`. More may be added.'
)
const becameEnum = rows('state | string | no | Its state.', 'state | enum: `a`, `b` | no | Its state.')
const limit = (old: string, next: string, type = 'string'): States =>
  rows(`code | ${type} | no | Its code. ${old}`, `code | ${type} | no | Its code. ${next}`)
const maxLength = limit('Maximum length is 10.', 'Maximum length is 20.')
const maxLengthSet = limit('', 'Maximum length is 20.')
const minLength = limit('Minimum length is 1.', 'Minimum length is 2.')
const maximum = limit('The maximum value is 10.', 'The maximum value is 20.', 'int32')
const maximumSet = limit('', 'The maximum value is 20.', 'int32')
const minimum = limit('The minimum value is 1.', 'The minimum value is 2.', 'int32')
const minimumSet = limit('', 'The minimum value is 2.', 'int32')
const minItems = limit('At least 1 items.', 'At least 2 items.', 'string[]')
const minItemsSet = limit('', 'At least 2 items.', 'string[]')
const pattern = limit('', 'Must match the pattern `^[a-z]+$`.')
const otherPattern = limit('Must match the pattern `^[a-z]+$`.', 'Must match the pattern `^[0-9]+$`.')
const type = (old: string, next: string): States =>
  rows(`code | ${old} | no | Its code.`, `code | ${next} | no | Its code.`)
const defaultValue = (old: string, next: string): States =>
  rows(`count | int32 | no | How many. ${old}`, `count | int32 | no | How many. ${next}`)
const readOnly = rows('code | string | no | Its code.', 'code | string | no | Its code. Read-only.')
const deprecated = rows('code | string | no | Its code.', 'code | string | no | Its code. Deprecated.')
const base = [inheriting(''), inheriting('part')] as const
const operation: States = [types, {...types, 'orders.md': requestPage('GET /orders')}]
const query = (type: string, required: string, text = 'How many.') =>
  `limit | query | ${type} | ${required} | ${text}`

export const checks: readonly [check: string, level: Level, states: States][] = [
  ['new-required-request-property', 'ERR', addedRequired],
  ['new-optional-request-property', 'INFO', added],
  ['response-required-property-added', 'INFO', addedRequired],
  ['response-optional-property-added', 'INFO', added],
  ['request-property-removed', 'WARN', reversed(added)],
  ['response-required-property-removed', 'ERR', reversed(addedRequired)],
  ['response-optional-property-removed', 'INFO', reversed(added)],
  ['request-property-became-required', 'ERR', required],
  ['response-property-became-required', 'INFO', required],
  ['request-property-became-optional', 'INFO', reversed(required)],
  ['response-property-became-optional', 'ERR', reversed(required)],
  ['request-property-became-nullable', 'INFO', nullable],
  ['response-property-became-nullable', 'ERR', nullable],
  ['request-property-became-not-nullable', 'ERR', reversed(nullable)],
  ['response-property-became-not-nullable', 'INFO', reversed(nullable)],
  ['request-property-enum-value-added', 'INFO', member],
  ['response-property-enum-value-added', 'WARN', member],
  ['request-property-enum-value-removed', 'ERR', reversed(member)],
  ['response-property-enum-value-removed', 'INFO', reversed(member)],
  ['request-read-only-property-enum-value-removed', 'INFO', reversed(readOnlyMember)],
  ['request-property-x-extensible-enum-value-removed', 'ERR', reversed(openMember)],
  ['request-property-became-enum', 'ERR', becameEnum],
  ['request-property-max-length-set', 'ERR', maxLengthSet],
  ['request-property-max-length-increased', 'INFO', maxLength],
  ['request-property-max-length-decreased', 'ERR', reversed(maxLength)],
  ['response-property-max-length-increased', 'ERR', maxLength],
  ['response-property-max-length-unset', 'ERR', reversed(maxLengthSet)],
  ['request-property-min-length-increased', 'ERR', minLength],
  ['request-property-min-length-decreased', 'INFO', reversed(minLength)],
  ['response-property-min-length-decreased', 'ERR', reversed(minLength)],
  ['request-property-max-set', 'ERR', maximumSet],
  ['request-property-max-increased', 'INFO', maximum],
  ['request-property-max-decreased', 'ERR', reversed(maximum)],
  ['response-property-max-increased', 'ERR', maximum],
  ['request-property-min-set', 'ERR', minimumSet],
  ['request-property-min-increased', 'ERR', minimum],
  ['request-property-min-decreased', 'INFO', reversed(minimum)],
  ['response-property-min-decreased', 'ERR', reversed(minimum)],
  ['request-property-min-items-set', 'ERR', minItemsSet],
  ['request-property-min-items-increased', 'ERR', minItems],
  ['response-property-min-items-decreased', 'ERR', reversed(minItems)],
  ['response-property-min-items-unset', 'ERR', reversed(minItemsSet)],
  ['request-property-pattern-added', 'ERR', pattern],
  ['request-property-pattern-removed', 'INFO', reversed(pattern)],
  ['request-property-pattern-changed', 'WARN', otherPattern],
  ['response-property-pattern-added', 'INFO', pattern],
  ['response-property-pattern-removed', 'ERR', reversed(pattern)],
  ['response-property-pattern-changed', 'WARN', otherPattern],
  ['request-property-type-changed', 'ERR', type('string', 'boolean')],
  ['request-property-type-generalized', 'INFO', type('integer', 'number')],
  ['request-property-type-generalized: format', 'INFO', type('string (uuid)', 'string')],
  ['response-property-type-changed', 'ERR', type('string', 'boolean')],
  ['response-property-type-generalized', 'ERR', type('integer', 'number')],
  ['response-property-type-specialized', 'INFO', type('number', 'integer')],
  ['response-property-type-specialized: format', 'INFO', type('string', 'string (uuid)')],
  ['request-property-list-of-types-widened', 'INFO', type('string', 'string or integer')],
  ['request-property-list-of-types-narrowed', 'ERR', type('string or integer', 'string')],
  ['response-property-list-of-types-widened', 'ERR', type('string', 'string or integer')],
  ['response-property-list-of-types-narrowed', 'INFO', type('string or integer', 'string')],
  ['request-property-prefix-items-removed', 'ERR', type('[number, number]', 'number[]')],
  ['request-property-default-value-added', 'INFO', defaultValue('', 'The default value is 5.')],
  ['request-property-default-value-removed', 'INFO', defaultValue('The default value is 5.', '')],
  [
    'response-property-default-value-changed',
    'INFO',
    defaultValue('The default value is 5.', 'The default value is 6.')
  ],
  ['request-optional-property-became-read-only', 'INFO', readOnly],
  ['request-optional-property-became-not-read-only', 'INFO', reversed(readOnly)],
  ['response-optional-property-became-read-only', 'INFO', readOnly],
  ['request-property-deprecated', 'INFO', deprecated],
  ['request-property-reactivated', 'INFO', reversed(deprecated)],
  ['response-property-deprecated', 'INFO', deprecated],
  ['response-property-reactivated', 'INFO', reversed(deprecated)],
  ['request-body-all-of-added', 'ERR', base],
  ['request-body-all-of-removed', 'INFO', reversed(base)],
  ['response-body-all-of-added', 'INFO', base],
  ['response-body-all-of-removed', 'ERR', reversed(base)],
  ['endpoint-added', 'INFO', operation],
  ['api-removed-without-deprecation', 'ERR', reversed(operation)],
  ['api-schema-removed', 'INFO', [types, {'bill.md': types['bill.md'] ?? []}]],
  ['new-required-request-parameter', 'ERR', parameters('', query('integer', 'yes'))],
  ['new-optional-request-parameter', 'INFO', parameters('', query('integer', 'no'))],
  ['request-parameter-removed', 'WARN', parameters(query('integer', 'no'), '')],
  ['request-parameter-became-required', 'ERR', parameters(query('integer', 'no'), query('integer', 'yes'))],
  ['request-parameter-became-optional', 'INFO', parameters(query('integer', 'yes'), query('integer', 'no'))],
  ['request-parameter-became-enum', 'ERR', parameters(query('string', 'no'), query('enum: `a`, `b`', 'no'))],
  [
    'request-parameter-enum-value-added',
    'INFO',
    parameters(query('enum: `a`, `b`', 'no'), query('enum: `a`, `b`, `c`', 'no'))
  ],
  [
    'request-parameter-enum-value-removed',
    'ERR',
    parameters(query('enum: `a`, `b`, `c`', 'no'), query('enum: `a`, `b`', 'no'))
  ],
  ['request-parameter-type-changed', 'ERR', parameters(query('string', 'no'), query('boolean', 'no'))],
  ['request-parameter-type-generalized', 'INFO', parameters(query('integer', 'no'), query('number', 'no'))],
  [
    'request-parameter-max-set',
    'ERR',
    parameters(query('integer', 'no'), query('integer', 'no', 'How many. The maximum value is 10.'))
  ],
  [
    'request-parameter-max-increased',
    'INFO',
    parameters(
      query('integer', 'no', 'How many. The maximum value is 10.'),
      query('integer', 'no', 'How many. The maximum value is 20.')
    )
  ],
  [
    'request-parameter-max-decreased',
    'ERR',
    parameters(
      query('integer', 'no', 'How many. The maximum value is 20.'),
      query('integer', 'no', 'How many. The maximum value is 10.')
    )
  ],
  [
    'request-parameter-pattern-added',
    'ERR',
    parameters(query('string', 'no'), query('string', 'no', 'How many. Must match the pattern `^[a-z]+$`.'))
  ],
  [
    'request-parameter-default-value-changed',
    'INFO',
    parameters(
      query('integer', 'no', 'How many. The default value is 5.'),
      query('integer', 'no', 'How many. The default value is 6.')
    )
  ],
  [
    'new-request-path-parameter',
    'ERR',
    [{'orders.md': requestPage('GET /orders')}, {'orders.md': requestPage('GET /shops/{id}/orders')}]
  ],
  [
    'response-success-status-removed',
    'ERR',
    answers(responseOf('200 OK', 'order'), responseOf('202 Accepted', 'order'))
  ],
  ['response-body-type-changed', 'ERR', answers(responseOf('200 OK', 'order'), responseOf('200 OK', 'bill'))],
  [
    'response-body-type-changed: collection',
    'ERR',
    answers(responseOf('200 OK', 'order'), responseOf('200 OK', 'order', true))
  ],
  ['request-body-type-changed', 'ERR', bodies('order', 'bill')],
  ['request-body-media-type-schema-added', 'ERR', bodies('', 'order')],
  ['request-body-media-type-schema-removed', 'INFO', bodies('order', '')],
  ['response-body-media-type-schema-added', 'INFO', answers([], responseOf('200 OK', 'order'))],
  ['response-body-media-type-schema-removed', 'ERR', answers(responseOf('200 OK', 'order'), [])],
  ['response-non-success-status-added', 'INFO', failing],
  ['response-non-success-status-removed', 'INFO', reversed(failing)],
  ['response-body-type-changed: error', 'ERR', errors('[order](order.md)', '[bill](bill.md)')],
  ['response-body-media-type-schema-added: error', 'INFO', errors('', '[order](order.md)')],
  ['response-body-media-type-schema-removed: error', 'ERR', errors('[order](order.md)', '')],
  ['response-optional-property-added: error', 'INFO', errorProperty],
  [
    'response-property-type-changed: error',
    'ERR',
    [errorProperty[1], errorPage('limit | integer', 'reason | boolean')]
  ]
]
