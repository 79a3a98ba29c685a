import {test} from 'uvu'
import * as assert from 'uvu/assert'
import * as program from './program.ts'

test('exports the primitive names and nothing else at run time', () => {
  assert.equal(Object.keys(program), ['primitiveNames'])
  assert.is(new Set(program.primitiveNames).size, 20)
})

test.run()
