/** Bundles of all that is awkward compile, load, and make values that they accept. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {EmittedFile} from '../../model/emitted-file.ts'
import {type Artefact, defaults, type Options} from '../../options.ts'
import {withFolder, writeFolder} from '../../testing/folders.ts'
import {nasty} from '../../testing/nasty.ts'
import {compilers, typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'msw', 'scenario']

const variants: readonly Options[] = [
  {},
  {enumStyle: 'enum', brandedIds: true, readonly: true},
  {enumStyle: 'const-object', unknownProperties: 'strip', dates: 'Date', int64: 'bigint'},
  {enumStyle: 'enum', language: 'js'}
]

/** A folder for each, so that compilers start once. */
async function emitVariants(): Promise<EmittedFile[]> {
  const all: EmittedFile[] = []
  for (const bundle of ['kind', 'single'] as const)
    for (const [index, options] of variants.entries()) {
      const files = await emit(nasty, {...defaults, emit: artefacts, bundle, ...options})
      all.push(...files.map(({path, text}) => ({path: `${bundle}-${index}/${path}`, text})))
    }
  return all
}

const everything = emitVariants()

/** The handlers are for msw, whose own types name those of a browser, and are not ours to check. */
const withMsw = {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}
/** TypeScript's enums are not erased. */
const newest = {...withMsw, erasableSyntaxOnly: false}

for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[])
  test(`compiles with the ${compiler} TypeScript`, async () =>
    assert.is(typecheck(await everything, compiler, compiler === 'current' ? newest : withMsw), ''))

test('loads, and accepts what it makes', async () => {
  const files = (await everything).filter(({path}) =>
    /\/(?:index|registry|types|validators|factories)\.\w+$/.test(path)
  )
  const loadable = files.filter(({text}) => !/ from '(?:msw|fast-check)'/.test(text))
  await withFolder(async (folder) => {
    writeFolder(folder, {
      'package.json': '{"type": "module"}',
      ...Object.fromEntries(loadable.map(({path, text}) => [path, text]))
    })
    for (const index of variants.keys()) {
      const ending = variants[index]?.language === 'js' ? 'js' : 'ts'
      const {registry} = await import(`${folder}/kind-${index}/registry.${ending}`)
      const {factories} = await import(`${folder}/kind-${index}/factories.${ending}`)
      const names = Object.keys(factories)
      assert.ok(names.length > 20)
      assert.equal(
        names.filter((name) => !registry[name].is(factories[name]())),
        []
      )
    }
  })
})

test.run()
