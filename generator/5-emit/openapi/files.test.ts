import {Validator} from '@seriousme/openapi-schema-validator'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {nasty} from '../../testing/nasty.ts'
import {programOf, property, reference, resource} from '../../testing/program.ts'
import {emit} from '../emit.ts'

test('gives every type as a component', () => {
  const user = resource('x.user', [property('manager', reference('x.user'), {nullable: false})])
  const [file] = emit(programOf({resources: [user]}), {...defaults, emit: ['openapi']})
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

test('is OpenAPI 3.1', async () => {
  // The checker takes a property that is called $ref for a reference.
  const resources = nasty.resources.map((each) => {
    return {...each, properties: each.properties.filter(({name}) => name !== '$ref')}
  })
  const [file] = emit({...nasty, resources}, {...defaults, emit: ['openapi']})
  const {valid, errors} = await new Validator({strict: false}).validate(JSON.parse(file?.text ?? ''))
  assert.ok(valid, JSON.stringify(errors))
})

test.run()
