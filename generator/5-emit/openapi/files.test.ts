import {createConfig, lintFromString} from '@redocly/openapi-core'
import {Validator} from '@seriousme/openapi-schema-validator'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type CompileOptions, compile} from '../../compile.ts'
import type {Operation, Parameter} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {nasty} from '../../testing/nasty.ts'
import {enumeration, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {shared} from '../../testing/shared.ts'
import {emit} from '../emit.ts'

test('gives every type as a component', async () => {
  const user = resource('x.user', [property('manager', reference('x.user'), {nullable: false})])
  const [file] = await emit(programOf({resources: [user]}), {...defaults, emit: ['openapi']})
  assert.is(file?.path, 'openapi.json')
  assert.equal(JSON.parse(file?.text ?? '').components, {
    schemas: {
      'x.user': {
        title: 'User',
        type: 'object',
        properties: {manager: {$ref: '#/components/schemas/x.user'}}
      }
    }
  })
})

test('keys hold no other signs than OpenAPI has', async () => {
  const [file] = await emit(programOf({resources: [resource('x.\u5355', [])]}), {
    ...defaults,
    emit: ['openapi']
  })
  assert.equal(Object.keys(JSON.parse(file?.text ?? '').components.schemas), ['x._5355'])
})

test('names the property that tells derived types apart', async () => {
  const animal = resource('x.animal', [property('name', string)])
  const cat = resource('x.cat', [property('lives', string)], {base: 'x.animal'})
  const [file] = await emit(programOf({resources: [animal, cat]}), {...defaults, emit: ['openapi']})
  const {schemas} = JSON.parse(file?.text ?? '').components
  assert.equal(schemas['x.animal'].discriminator, {
    propertyName: '@odata.type',
    mapping: {
      '#x.animal': '#/components/schemas/x.animal',
      'x.animal': '#/components/schemas/x.animal',
      '#x.cat': '#/components/schemas/x.cat',
      'x.cat': '#/components/schemas/x.cat'
    }
  })
  assert.is(schemas['x.animal'].allOf.length, 1)
  assert.is(schemas['x.cat'].discriminator, undefined)
})

test('is OpenAPI 3.1', async () => {
  // The checker takes a property that is called $ref for a reference.
  const resources = nasty.resources.map((each) => {
    return {...each, properties: each.properties.filter(({name}) => name !== '$ref')}
  })
  const [file] = await emit({...nasty, resources}, {...defaults, emit: ['openapi']})
  const {valid, errors} = await new Validator({strict: false}).validate(JSON.parse(file?.text ?? ''))
  assert.ok(valid, JSON.stringify(errors))
})

const source = (file: string) => ({file, line: 1, column: 1})
const nothing = {status: 200, isCollection: false, parameters: [], returns: []}
const order = resource('order', [
  property('id', string, {required: true, readOnly: true}),
  property('note', string)
])

/** The document of these requests, and of `order`. */
async function documentOf(operations: readonly Operation[]) {
  const program = {...programOf({resources: [order]}), operations}
  const [file] = await emit(program, {...defaults, emit: ['openapi']})
  return JSON.parse(file?.text ?? '')
}

test('gives requests as paths, with parameters, bodies and answers', async () => {
  const shop = {
    ...nothing,
    source: source('docs/orders.md'),
    base: 'https://shop.example/v1',
    answer: 'order'
  }
  const query: Parameter = {...property('status', string), description: 'Which.', in: 'query'}
  const key: Parameter = {...property('Authorization', string), in: 'header'}
  const {servers, security, tags, paths} = await documentOf([
    {...shop, name: 'Change order', method: 'PATCH', path: '/orders/{order-id}'},
    {...shop, name: 'Get order', method: 'GET', path: '/orders/:id'},
    {
      ...shop,
      name: 'List orders',
      method: 'GET',
      path: '/orders',
      isCollection: true,
      parameters: [query, key]
    },
    {...shop, name: 'Create order', method: 'POST', path: '/orders', status: 201},
    {
      ...nothing,
      name: 'Delete order',
      method: 'DELETE',
      path: '/orders/{id}',
      status: 204,
      source: shop.source
    },
    {...nothing, name: 'Nowhere', method: null, path: null, source: shop.source}
  ])
  assert.equal([servers, security, tags], [[{url: 'https://shop.example/v1'}], [], [{name: 'orders'}]])
  assert.equal(Object.keys(paths), ['/orders', '/orders/{id}'])
  assert.equal(Object.keys(paths['/orders/{id}']), ['get', 'patch', 'delete'])
  const ref = {$ref: '#/components/schemas/order'}
  const input = {$ref: '#/components/schemas/orderInput'}
  const json = (schema: object) => ({content: {'application/json': {schema}}})
  const list = {type: 'object', properties: {value: {type: 'array', items: ref}}, required: ['value']}
  assert.equal(paths['/orders'], {
    get: {
      operationId: 'listOrders',
      summary: 'List orders',
      tags: ['orders'],
      parameters: [{name: 'status', in: 'query', description: 'Which.', schema: {type: 'string'}}],
      responses: {200: {description: 'OK', ...json(list)}}
    },
    post: {
      operationId: 'createOrder',
      summary: 'Create order',
      tags: ['orders'],
      requestBody: {...json(input), required: true},
      responses: {201: {description: 'Created', ...json(ref)}}
    }
  })
  const {patch, delete: remove} = paths['/orders/{id}']
  assert.equal(patch.parameters, [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}])
  const {properties, required} = patch.requestBody.content['application/json'].schema
  assert.equal([Object.keys(properties), required], [['note'], undefined])
  assert.equal(remove.responses, {204: {description: 'No Content'}})
})

test('tags by folder where there are several, and tells operations of one name apart', async () => {
  const get = {...nothing, name: 'Get', method: 'GET'} as const
  const {paths} = await documentOf([
    {...get, path: '/orders', source: source('docs/orders/get.md')},
    {...get, path: '/stock', source: source('docs/stock/get.md')}
  ])
  const found = Object.values(paths as {[path: string]: {get: {operationId: string; tags: string[]}}})
  assert.equal(
    found.map(({get: {operationId, tags}}) => [operationId, ...tags]),
    [
      ['get', 'orders'],
      ['get2', 'stock']
    ]
  )
})

test('names formats without patterns, unlike JSON Schema, and each value of an open list', async () => {
  const channel = enumeration('channel', ['web', 'store'], {open: true})
  const user = resource('user', [
    property('mail', string, {required: true, nullable: false, constraints: {format: 'email'}}),
    property('link', string, {nullable: true, constraints: {format: 'uri'}}),
    property('born', {kind: 'primitive', name: 'date'}, {nullable: false})
  ])
  const program = programOf({resources: [user], enums: [channel]})
  const [file] = await emit(program, {...defaults, emit: ['openapi']})
  const {schemas} = JSON.parse(file?.text ?? '').components
  assert.equal(schemas.user.properties, {
    mail: {type: 'string', format: 'email'},
    link: {type: ['string', 'null'], format: 'uri'},
    born: {type: 'string', format: 'date'}
  })
  const literal = (value: string) => ({type: 'string', const: value})
  assert.equal(schemas.channel.anyOf, [literal('web'), literal('store'), {type: 'string'}])
})

test('gives errors by status', async () => {
  const {paths} = await documentOf([
    {
      ...nothing,
      name: 'Get',
      method: 'GET',
      path: '/orders/{id}',
      source: source('docs/orders.md'),
      errors: [
        {description: '', properties: [property('reason', string, {nullable: false})]},
        {status: 404, description: 'No such order.', type: 'order', properties: []},
        {status: 409, description: '', properties: []}
      ]
    }
  ])
  const json = (schema: object) => ({content: {'application/json': {schema}}})
  assert.equal(paths['/orders/{id}'].get.responses, {
    200: {description: 'OK'},
    404: {description: 'No such order.', ...json({$ref: '#/components/schemas/order'})},
    409: {description: 'Conflict'},
    default: {description: 'Error', ...json({type: 'object', properties: {reason: {type: 'string'}}})}
  })
})

test('the server of most requests is that of the document; others name their own', async () => {
  const get = {
    ...nothing,
    method: 'GET',
    source: source('docs/orders.md'),
    base: 'https://shop.example'
  } as const
  const {servers, paths} = await documentOf([
    {...get, name: 'Old', path: '/old', base: 'https://old.example/v1'},
    {...get, name: 'List', path: '/orders'},
    {...get, name: 'Get', path: '/orders/{id}'}
  ])
  assert.equal(servers, [{url: 'https://shop.example'}])
  assert.equal(paths['/old'].get.servers, [{url: 'https://old.example/v1'}])
  assert.is(paths['/orders'].get.servers, undefined)
})

/** What Redocly's recommended rules call an error. */
async function errorsIn(text: string): Promise<string[]> {
  const config = await createConfig({extends: ['recommended']})
  const found = await lintFromString({source: text, config})
  return found.flatMap(({severity, ruleId, message, location: [at]}) =>
    severity === 'error' ? [`${ruleId}: ${message} at ${at?.pointer}`] : []
  )
}

const corpora: {readonly [name: string]: (folder: string) => CompileOptions} = {
  shop: (folder) => ({cwd: `${folder}examples/shop`, paths: ['.']}),
  Graph: (folder) => ({
    cwd: `${folder}corpus/graph-v1.0`,
    paths: [
      'resources/user.md',
      'resources/message.md',
      'resources/group.md',
      'api/user-*.md',
      'api/message-*.md'
    ]
  })
}

for (const [name, options] of Object.entries(corpora))
  (shared === undefined ? test.skip : test)(`passes Redocly's recommended rules: ${name}`, async () => {
    const {files} = await compile({
      ...options(shared ?? ''),
      emit: ['openapi'],
      until: 'emit',
      rules: {'no-types-found': 'off'}
    })
    const text = files[0]?.text ?? ''
    assert.ok(Object.keys(JSON.parse(text).paths).length > 2)
    assert.equal(await errorsIn(text), [])
  })

test.run()
