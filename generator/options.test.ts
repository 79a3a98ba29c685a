import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {validateOptions} from './config/validate.ts'
import {defaults, defineConfig} from './options.ts'

test('rules take the codes that there are, and nothing else compiles', () => {
  assert.equal(defineConfig({rules: {'broken-link': 'off'}}), {rules: {'broken-link': 'off'}})
  // @ts-expect-error: no such code
  defineConfig({rules: {'brokn-link': 'off'}})
  // @ts-expect-error: no such severity
  defineConfig({rules: {'broken-link': 'warn'}})
  // @ts-expect-error: no such code
  defineConfig({overrides: [{files: ['docs'], rules: {'brokn-link': 'off'}}]})
})

test('a mistyped code is one clear line at run time', () => {
  assert.throws(
    () => validateOptions({rules: {'brokn-link': 'off'}}, 'typedown.config.ts'),
    'typedown.config.ts: `rules` has the unknown code "brokn-link". Did you mean `broken-link`?'
  )
})

test('options without a default have none', () => {
  assert.equal(
    ['api', 'templates', 'baseline', 'maxWarnings'].filter((name) => Object.hasOwn(defaults, name)),
    []
  )
})

test.run()
