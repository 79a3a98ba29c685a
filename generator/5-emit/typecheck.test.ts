/** Everything emitted compiles, with the installed TypeScript and with the oldest that we promise. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {EmittedFile} from '../model/emitted-file.ts'
import {type Artefact, defaults, type Options} from '../options.ts'
import {nasty} from '../testing/nasty.ts'
import {compilers, typecheck} from '../testing/typecheck.ts'
import {emit} from './emit.ts'

const variants: {readonly [folder: string]: Options} = {
  'by-default': {},
  'every-choice-the-other-way': {
    undocumentedPresence: 'required',
    undocumentedNull: 'refused',
    unknownProperties: 'refuse',
    enums: 'open'
  },
  'stripping-what-is-unknown': {unknownProperties: 'strip'}
}

/** The handlers are for msw, whose own types name those of a browser, and are not ours to check. */
const withMsw = {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'msw', 'scenario']

/** A folder for each, so that compilers start once. */
async function emitVariants(): Promise<EmittedFile[]> {
  const all: EmittedFile[] = []
  for (const [name, options] of Object.entries(variants)) {
    const files = await emit(nasty, {...defaults, emit: artefacts, ...options})
    const plain = files.filter(({path}) => !path.startsWith('msw'))
    all.push(...plain.map(({path, text}) => ({path: `${name}/${path}`, text})))
  }
  return all
}

const everything = emitVariants()

for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
  test(`compiles awkward names and types, with the ${compiler} TypeScript`, async () => {
    const files = await everything
    assert.ok(files.length > 600, `${files.length} files`)
    assert.is(typecheck(files, compiler), '')
  })
}

test('compiles handlers for msw, and for a bundler, imports without an ending', async () => {
  const files = await emit(nasty, {...defaults, emit: artefacts, importExtension: 'none'})
  const bundled = {...withMsw, module: 'esnext', moduleResolution: 'bundler'}
  assert.is(typecheck(files, 'oldest', bundled), '')
})

test.run()
