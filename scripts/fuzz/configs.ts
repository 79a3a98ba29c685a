// Values that are no options, and some that are: a `UsageError` that says which in one line, or a run without one.
import fc from 'fast-check'
import type {CompileOptions} from '../../generator/compile.ts'
import {UsageError} from '../../generator/diagnostics/usage-error.ts'
import {declarations} from '../../generator/options/declarations.ts'
import {type Area, Violation} from './area.ts'
import {compilePages} from './compile.ts'

const word = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '/',
    '~',
    'spec',
    '!spec',
    '**',
    '{',
    '[',
    '\\',
    '\0',
    'a\nb',
    'C:\\x',
    '//host/x',
    '__proto__'
  ),
  fc.constantFrom(
    'types',
    'off',
    'error',
    'js',
    '.ts',
    'closed',
    'open',
    'broken-link',
    'missing-description'
  ),
  fc.string({unit: 'binary', maxLength: 20})
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 3, arbitrary: word},
  {weight: 3, arbitrary: fc.array(word, {maxLength: 4})},
  {weight: 2, arbitrary: fc.dictionary(word, word, {maxKeys: 3})},
  {
    weight: 1,
    arbitrary: fc.array(fc.record({files: fc.array(word), rules: fc.dictionary(word, word)}), {maxLength: 2})
  },
  {
    weight: 3,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true
    })
  },
  {weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, Number.NaN, 2 ** 53, nested(2000))}
)
const key = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...Object.keys(declarations))},
  {weight: 1, arbitrary: word}
)
const config = fc.dictionary(key, value, {maxKeys: 3})

const page = {
  'page.md':
    '# thing resource type\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Its key.|\n'
}

export function configsArea(): Area<readonly {readonly [key: string]: unknown}[]> {
  return {
    inputs: fc.array(config, {minLength: 1, maxLength: 10}),
    files: (configs) => ({'configs.txt': fc.stringify(configs)}),
    async check(configs) {
      for (const config of configs) await check(config)
      return {configs: configs.length}
    }
  }
}

async function check(config: {readonly [key: string]: unknown}): Promise<void> {
  // The page of `paths` has the place; what else is named is looked for on the disk.
  const {paths = [], api, templates, baseline, ...others} = config
  const given = Array.isArray(paths)
    ? ['page.md', ...paths.filter((path) => typeof path !== 'string')]
    : paths
  try {
    // Wrong on purpose.
    await compilePages(page, {...others, paths: given} as CompileOptions)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    if (!/^[^\p{Cc}\u2028\u2029]+$/u.test(error.message))
      throw new Violation('usage', JSON.stringify(error.message))
    if (error.message.length > 2000) throw new Violation('usage', `${error.message.length} letters`)
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}
