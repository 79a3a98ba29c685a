/** A small program of what APIs usually have: entities with ids, states, times, amounts, and what requests send. */
import type {PrimitiveName, Program, TypeRef} from '../model/program.ts'
import {collection, enumeration, programOf, property, reference, resource, string} from './program.ts'

const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})
const always = {required: true, nullable: false}

export const shop: Program = programOf({
  resources: [
    resource('shop.entity', [property('id', string, {...always, key: true, readOnly: true})], {
      abstract: true
    }),
    resource(
      'shop.customer',
      [
        property('name', string, always),
        property('born', primitive('date')),
        property('orders', collection(reference('shop.order')), {navigation: true})
      ],
      {base: 'shop.entity'}
    ),
    resource(
      'shop.order',
      [
        property('customerId', string, {...always, description: 'The id of the [customer](customer.md).'}),
        property('customer', reference('shop.customer')),
        property('status', reference('shop.orderStatus'), always),
        property('error', reference('shop.fault'), {nullable: true}),
        property('history', collection(reference('shop.orderStatus')), always),
        property('channel', reference('shop.channel'), {required: false, nullable: true}),
        property('createdDateTime', primitive('dateTime'), always),
        property('dueDate', primitive('date'), {required: false, nullable: true}),
        property('seen', collection(primitive('dateTime')), always),
        property('seenBy', {kind: 'map', key: string, value: primitive('dateTime')}, always),
        property('size', primitive('int64'), always),
        property('sizes', collection(primitive('int64')), always),
        property('bounded', primitive('int64'), {...always, constraints: {minimum: 2, maximum: 9}}),
        property('tags', {kind: 'map', key: string, value: string}, always),
        property('extra', {kind: 'object', properties: []}, always),
        property('shipping', {
          kind: 'object',
          properties: [
            property('at', primitive('dateTime'), always),
            property('weight', primitive('int64')),
            property('orderId', string)
          ]
        }),
        property('pair', {kind: 'keyValuePair', key: string, value: primitive('int64')}),
        property('point', {kind: 'tuple', of: [primitive('double'), primitive('dateTime')]}),
        property('either', {kind: 'union', of: [primitive('dateTime'), collection(reference('shop.item'))]}),
        property('parent', reference('shop.order')),
        property('items', collection(reference('shop.item')), {...always, constraints: {minLength: 1}})
      ],
      {base: 'shop.entity'}
    ),
    resource('shop.rushOrder', [property('deadline', primitive('dateTime'), always)], {base: 'shop.order'}),
    resource('shop.item', [
      property('orderId', string, {...always, description: 'Key of its [order](order.md).'}),
      property('quantity', primitive('int32'), always),
      property('kind', {
        kind: 'enum',
        members: [
          {name: 'gift', description: ''},
          {name: 'own', description: ''}
        ]
      })
    ]),
    resource('shop.fault', [property('message', string, always), property('at', primitive('dateTime'))]),
    resource('shop.bag', [property('stamp', primitive('dateTime'), always)], {open: true}),
    resource('shop.unrelated', [property('note', string)])
  ],
  enums: [
    enumeration('shop.orderStatus', ['open', 'in-progress', 'failed', '2nd', 'NaN']),
    enumeration('shop.channel', ['web', 'store'], {open: true}),
    enumeration('shop.rights', ['read', 'write'], {flags: true}),
    enumeration('shop.alone', ['one'])
  ]
})
