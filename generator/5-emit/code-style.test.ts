/** Options of how code looks, each with each: all of it compiles, and its factories make what its validators take. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {EmittedFile} from '../model/emitted-file.ts'
import {type Artefact, defaults, type Options} from '../options.ts'
import {load} from '../testing/load.ts'
import {nasty} from '../testing/nasty.ts'
import {shop} from '../testing/shop.ts'
import {compilers, typecheck} from '../testing/typecheck.ts'
import {emit} from './emit.ts'

/** Any two choices of two options meet in one of these. */
const styles: readonly Options[] = [
  {
    enumStyle: 'enum',
    readonly: true,
    unknownProperties: 'strip',
    dates: 'Date',
    int64: 'bigint',
    brandedIds: true,
    naming: {types: {suffix: '_t'}, files: 'snake_case', members: (name) => `is-${name}`}
  },
  {
    enumStyle: 'const-object',
    maps: 'index-signature',
    int64: 'string',
    naming: {
      types: {prefix: 'Api'},
      enums: {suffix: 'Enum'},
      members: 'SCREAMING_SNAKE_CASE',
      files: 'PascalCase'
    }
  },
  {enumStyle: 'enum', language: 'js', include: ['order'], maps: 'index-signature', dates: 'Date'},
  {
    readonly: true,
    maps: 'index-signature',
    exclude: ['entity', 'customer', 'channel'],
    int64: 'bigint',
    brandedIds: true
  },
  {
    enumStyle: 'const-object',
    readonly: true,
    language: 'js',
    unknownProperties: 'refuse',
    dates: 'Date',
    int64: 'string'
  }
]

const artefacts: readonly Artefact[] = ['types', 'validators', 'factories', 'arbitraries', 'scenario']

async function emitAll(): Promise<EmittedFile[]> {
  const all: EmittedFile[] = []
  for (const [index, style] of styles.entries())
    for (const [name, program] of Object.entries(index < 1 ? {nasty, shop} : {shop})) {
      const files = await emit(program, {...defaults, emit: artefacts, ...style})
      all.push(...files.map(({path, text}) => ({path: `${name}-${index}/${path}`, text})))
    }
  return all
}

const everything = emitAll()

/** TypeScript's enums are compiled, not erased: https://www.typescriptlang.org/tsconfig/#erasableSyntaxOnly. */
const more = {
  current: {erasableSyntaxOnly: false},
  oldest: {}
}

for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
  test(`every style compiles, with the ${compiler} TypeScript`, async () => {
    assert.is(typecheck(await everything, compiler, more[compiler]), '')
  })
}

for (const style of styles) {
  test(`factories make what validators take: ${JSON.stringify(style)}`, async () => {
    const options = {...defaults, ...style, importExtension: style.language === 'js' ? '.js' : '.ts'} as const
    const files = await emit(shop, options)
    const ending = options.importExtension
    const entry = {
      path: `entry${ending}`,
      text: `export { registry } from './registry${ending}'; export { factories } from './factories/registry${ending}';`
    }
    const {registry, factories} = (await load([...files, entry], entry.path)) as unknown as Loaded
    const names = Object.keys(factories)
    assert.ok(names.length >= 7)
    for (const name of names)
      for (const seed of [1, 2, 3, 4, 5]) {
        const value = factories[name]?.(undefined, {seed})
        const {issues} = registry[name]?.validate(value) ?? {}
        assert.equal(issues, undefined, `${name} ${seed}`)
        assert.ok(registry[name]?.is(value), `${name} ${seed}`)
      }
  })
}

interface Loaded {
  readonly registry: {
    readonly [type: string]: {
      readonly is: (value: unknown) => boolean
      readonly validate: (value: unknown) => {readonly issues?: unknown}
    }
  }
  readonly factories: {readonly [type: string]: (overrides: undefined, options: {seed: number}) => unknown}
}

test.run()
