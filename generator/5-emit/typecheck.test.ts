/** Everything emitted compiles, with the installed TypeScript and with the oldest that we promise. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type Artefact, defaults, type Options} from '../options.ts'
import {nasty} from '../testing/nasty.ts'
import {compilers, typecheck} from '../testing/typecheck.ts'
import {emit} from './emit.ts'

const variants: [string, Options][] = [
  ['by default', {}],
  [
    'with every choice made the other way',
    {
      undocumentedPresence: 'required',
      undocumentedNull: 'refused',
      unknownProperties: 'refuse',
      enums: 'open'
    }
  ],
  ['stripping what is unknown', {unknownProperties: 'strip'}]
]

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'msw']

for (const [name, options] of variants) {
  for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
    test(`compiles awkward names and types, ${name}, with the ${compiler} TypeScript`, () => {
      assert.is(typecheck(emit(nasty, {...defaults, emit: artefacts, ...options}), compiler), '')
    })
  }
}

test.run()
