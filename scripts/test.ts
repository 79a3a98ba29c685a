// Runs the tests in two processes and counts them; a pattern narrows them by file name. Without one, those that take long,
// `*.long.test.ts`, are left out: `npm run test:long` runs them. A file that runs no test, or never ends, fails.
import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {globSync} from 'tinyglobby'
import {root} from './repository.ts'
import {type FileResult, runInProcesses} from './testing/pool.ts'

const started = performance.now()
const [pattern] = process.argv.slice(2)
const isWanted = (file: string) =>
  pattern === undefined ? !file.endsWith('.long.test.ts') : new RegExp(pattern).test(file)
const files = globSync(['generator/**/*.test.ts', 'scripts/**/*.test.ts', 'docs/.vitepress/**/*.test.ts'], {
  cwd: root,
  dot: true,
  ignore: ['generator/fixtures/**', 'docs/.vitepress/dist/**']
})
  .filter(isWanted)
  .sort((a, b) => Number(isLong(b)) - Number(isLong(a)) || (a < b ? -1 : 1))

const sum = {passed: 0, failed: 0, skipped: 0}
await runInProcesses(files, Math.min(2, availableParallelism(), files.length), (result) => {
  const faults = result.faults.length > 0 ? result.faults : faultsOf(result)
  sum.passed += result.passed
  sum.failed += result.failed + faults.length
  sum.skipped += result.skipped
  const mark = result.failed + faults.length > 0 ? '✘' : '•'
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : ''
  const seconds = (result.milliseconds / 1000).toFixed(1)
  console.log(
    `${mark} ${result.file} ${result.passed} of ${result.passed + result.failed}${skipped}, ${seconds} s`
  )
  for (const text of [result.output, ...result.errors, ...faults]) if (text !== '') console.log(text)
})

if (sum.passed + sum.failed === 0) {
  console.error('no test ran')
  sum.failed++
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s, ${files.length} files`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed > 0 ? 1 : 0

/** Tests of the whole way: begun first, so that no process ends with one while the other has nothing left. */
function isLong(file: string): boolean {
  return /\/testing\/|corpus|\/cli\//.test(file)
}

/** What uvu itself lets pass. */
function faultsOf({file, passed, failed, skipped}: FileResult): string[] {
  return [
    ...(passed + failed + skipped > 0 ? [] : [`${file}: runs no test; does it call test.run()?`]),
    ...(/\.only\(/.test(readFileSync(root + file, 'utf8')) ? [`${file}: leaves .only() in`] : [])
  ]
}
