import {Validator} from '@seriousme/openapi-schema-validator'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {nasty} from '../../testing/nasty.ts'
import {programOf, property, reference, resource, string} from '../../testing/program.ts'
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

test.run()
