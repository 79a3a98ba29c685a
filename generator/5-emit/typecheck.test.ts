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

/** The handlers are for msw, whose own types name those of a browser, and are not ours to check. */
const withMsw = {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'msw']

for (const [name, options] of variants) {
  for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
    test(`compiles awkward names and types, ${name}, with the ${compiler} TypeScript`, async () => {
      const files = await emit(nasty, {...defaults, emit: artefacts, ...options})
      const plain = files.filter(({path}) => !path.startsWith('msw'))
      assert.is(typecheck(plain, compiler), '')
    })
  }
}

test('compiles handlers for msw', async () => {
  const files = await emit(nasty, {...defaults, emit: artefacts})
  assert.is(typecheck(files, 'oldest', withMsw), '')
})

test('compiles for a bundler, imports without an ending', async () => {
  const files = await emit(nasty, {...defaults, emit: artefacts, importExtension: 'none'})
  const bundled = {...withMsw, module: 'esnext', moduleResolution: 'bundler'}
  assert.is(typecheck(files, 'current', bundled), '')
})

test.run()
