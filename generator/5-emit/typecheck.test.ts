/** Everything emitted compiles, with the installed TypeScript and with the oldest that we promise. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults, type Options} from '../options.ts'
import {nasty} from '../testing/nasty.ts'
import {compilers, typecheck} from '../testing/typecheck.ts'
import {emit} from './emit.ts'

const variants: [string, Options][] = [
  ['by default', {}],
  ['complete, exact and open', {undocumentedPresence: 'required', undocumentedNull: 'refused', enums: 'open'}]
]

for (const [name, options] of variants) {
  for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
    test(`compiles awkward names and types, ${name}, with the ${compiler} TypeScript`, () => {
      assert.is(typecheck(emit(nasty, {...defaults, emit: ['types'], ...options}), compiler), '')
    })
  }
}

test.run()
