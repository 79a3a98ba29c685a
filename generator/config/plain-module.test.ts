import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {plainExport} from './plain-module.ts'

const given = "import {defineConfig} from 'typedown'\n\n"

test('data is read without compiling', () => {
  const config = {paths: ['docs', '!docs/old'], maxWarnings: 0, cache: false, rules: {'broken-link': 'off'}}
  const text =
    "{paths: ['docs', '!docs/old'], // all\n maxWarnings: 0, /* none */ cache: false, rules: {\"broken-link\": 'off',},}"
  for (const module of [
    `${given}export default defineConfig(${text})\n`,
    `// Ours.\n${given}export default defineConfig(${text});\n`,
    `export default ${text}\n`
  ])
    assert.equal(plainExport(module), config)
  assert.equal(plainExport("export default {out: 'it\\'s // no comment'}"), {out: "it's // no comment"})
})

test('what is more than data is left to the compiler', () => {
  for (const text of [
    '{out: process.env.OUT}',
    '{out: name}',
    '{...shared}',
    '{paths: [f()]}',
    '{get out() { return 1 }}',
    '{out}',
    '{out: `api`}',
    '{out: 1 + 1}',
    '{out: (1)}',
    "{['out']: x => x}",
    '{maxWarnings: 1n}',
    "{out: 'a'.b}",
    "{out: 'a' as const}",
    '{out: /a/}',
    "{out: 'a'"
  ])
    assert.is(plainExport(`${given}export default defineConfig(${text})`), undefined, text)
  for (const module of [
    "import {defineConfig} from 'other'\nexport default defineConfig({})",
    "import {shared} from './shared.ts'\nexport default {}",
    'const a = 1\nexport default {}',
    'export default {}\nconsole.log(1)',
    'export default {}, {}',
    'export default {},',
    `${given}export default defineConfig({}, {})`,
    'module.exports = {}',
    ''
  ])
    assert.is(plainExport(module), undefined, module)
})

test('a name that JavaScript takes for more is no data', () => {
  assert.is(plainExport("export default {__proto__: {out: 'api'}}"), undefined)
})

test.run()
