import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type FileResult, runInProcesses} from './pool.ts'

/** Test files by name, run in one process; their results in the order in which they ended. */
async function results(files: {[name: string]: string}): Promise<FileResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'typedown-pool-'))
  const imports = `import {test} from '${import.meta.resolve('uvu')}'\nimport * as assert from '${import.meta.resolve('uvu/assert')}'\n`
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), imports + text)
  const all: FileResult[] = []
  await runInProcesses(
    Object.keys(files).map((name) => join(folder, name)),
    1,
    (result) => all.push(result)
  )
  rmSync(folder, {recursive: true})
  return all
}

test('counts what passes, what fails and what is skipped', async () => {
  const [only] = await results({
    'some.test.mjs': `
      test('right', () => assert.is(1, 1))
      test('wrong', () => assert.is('one', 'two'))
      test.skip('later', () => {})
      test.run()`
  })
  assert.equal([only?.passed, only?.failed, only?.skipped, only?.faults], [1, 1, 1, []])
  assert.match(only?.errors.join('\n') ?? '', 'wrong')
})

test('a promise that never settles is a fault, and the next file still runs', async () => {
  const [first, second] = await results({
    'never.test.mjs': `test('never', () => new Promise(() => {}))\ntest.run()`,
    'next.test.mjs': `test('fine', () => {})\ntest.run()`
  })
  assert.match(first?.faults.join('\n') ?? '', 'its process ended (0) before its tests did')
  assert.equal([second?.passed, second?.faults], [1, []])
})

test('a file that throws, and a file that forgets .run()', async () => {
  const [thrown, forgotten] = await results({
    'a.test.mjs': `throw new Error('on import')`,
    'b.test.mjs': `test('forgotten', () => assert.is(1, 2))`
  })
  assert.match(thrown?.faults.join('\n') ?? '', 'Error: on import')
  assert.equal([forgotten?.passed, forgotten?.failed], [0, 0])
})

test.run()
