// Runs the tests and counts them: a file that never runs, or a run without tests, fails. Arguments narrow by file name.
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {globSync} from 'tinyglobby'

const root = fileURLToPath(new URL('../', import.meta.url))
const [pattern = '.*'] = process.argv.slice(2)
const matching = new RegExp(pattern)
const files = globSync('generator/**/*.test.ts', {cwd: root, ignore: ['**/fixtures/**']})
  .filter((file) => matching.test(file))
  .sort()

const faults = files
  .map((file) => ({file, text: readFileSync(root + file, 'utf8')}))
  .flatMap(({file, text}) => [
    ...(/^\s*\w+\.run\(\)/m.test(text) ? [] : [`${file}: never calls .run(), so it tests nothing`]),
    ...(/\.only\(/.test(text) ? [`${file}: leaves .only() in, so others do not run`] : [])
  ])

// uvu matches its pattern against paths below its folder.
const names = files.map((file) => file.slice('generator/'.length).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const child = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    'node_modules/uvu/bin.js',
    'generator',
    `^(${names.join('|')})$`,
    '--ignore',
    'fixtures'
  ],
  {cwd: root, stdio: ['ignore', 'pipe', 'inherit']}
)
let output = ''
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk
  process.stdout.write(chunk)
})
child.on('close', (status) => {
  const total = figure('Total')
  const passed = figure('Passed')
  const skipped = figure('Skipped')
  if (total === 0) faults.push('no test ran')
  if (status !== 0 && passed + skipped === total) faults.push(`the test process ended with ${status}`)
  for (const fault of faults) console.error(fault)
  console.log(`${passed} passed, ${total - passed + faults.length} failed, ${skipped} skipped`)
  process.exitCode = status === 0 && faults.length === 0 ? 0 : 1
})

/** A number of uvu's closing lines: `  Total:     12` or `  Passed:    12`. */
function figure(label: string): number {
  const plain = stripVTControlCharacters(output)
  return Number(new RegExp(`^\\s*${label}:\\s+(\\d+)`, 'm').exec(plain)?.[1] ?? 0)
}
