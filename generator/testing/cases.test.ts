import {suite, test} from 'uvu'
import * as assert from 'uvu/assert'
import {type CaseResult, cases, keptOf, runCase, update, wantedOf} from './cases.ts'
import {typecheck} from './typecheck.ts'

const all = cases()
const results = new Map<string, CaseResult>()

test('there are cases', () => {
  assert.ok(all.length > 40)
})

for (const one of all)
  test(one.name, async () => {
    const found = await runCase(one)
    results.set(one.name, found)
    if (process.env.UPDATE === '1') update(one, found)
    const wanted = wantedOf(one)
    assert.is(found.diagnostics, wanted.diagnostics)
    const kept = keptOf(found)
    assert.is(Object.keys(kept).join('\n'), Object.keys(wanted.output).join('\n'))
    for (const [path, text] of Object.entries(kept)) assert.is(text, wanted.output[path], path)
  })

test.run()

const types = suite('types')

types('every output of every case compiles, in one program', () => {
  const files = [...results].flatMap(([name, {output}]) =>
    Object.entries(output)
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => ({path: `${name}/${path}`, text}))
  )
  assert.ok(files.length > all.length)
  // One case is about the option `importExtension: '.ts'`.
  assert.is(typecheck(files, 'current', {allowImportingTsExtensions: true}), '')
})

types.run()
