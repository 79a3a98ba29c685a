// Runs one test file after another, as told by the parent process, and sends back what each came to.
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {root} from '../repository.ts'
import type {FileResult} from './pool.ts'

/** What a suite's `.run()` queues: resolves to its errors as text, or true, and its three numbers. */
type Run = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>

// uvu's own command line works in this way: suites queue themselves in the current group.
const uvu = globalThis as typeof globalThis & {UVU_DEFER?: 1; UVU_INDEX?: 0; UVU_QUEUE?: Run[][]}
uvu.UVU_DEFER = 1
uvu.UVU_INDEX = 0

const write = process.stdout.write.bind(process.stdout)
let printed = ''
process.stdout.write = (chunk: string | Uint8Array) => {
  printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
  return true
}
process.on('exit', () => write(printed))

process.on('message', async ({file}: {file: string}) => {
  // While tests run, only they keep this process alive.
  process.channel?.unref()
  const result = await run(file)
  process.channel?.ref()
  process.send?.(result)
})

/** Some libraries leave their mark for whoever comes next: Vite sets `NODE_ENV`, and npm then installs no development tools. */
const environment = {...process.env}

function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(environment, name)) delete process.env[name]
  Object.assign(process.env, environment)
}

async function run(file: string): Promise<FileResult> {
  restoreEnvironment()
  const started = performance.now()
  const result = {passed: 0, failed: 0, skipped: 0, errors: [] as string[], faults: [] as string[]}
  const group: Run[] = []
  uvu.UVU_QUEUE = [group]
  try {
    await import(pathToFileURL(resolve(root, file)).href)
    for (const suite of group) {
      const [errors, passed, skipped, total] = await suite()
      result.passed += passed
      result.failed += total - passed
      result.skipped += skipped
      if (errors !== true) result.errors.push(errors)
    }
  } catch (error) {
    result.faults.push(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  const output = withoutMarks(printed)
  printed = ''
  return {...result, file, milliseconds: performance.now() - started, output}
}

/** What the file itself printed: uvu's dots and its `(3 / 3)` are told by the counts. */
function withoutMarks(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[•✘] /g, '')
    .replaceAll(/^.*\(\d+ \/ \d+\)\n/gm, '')
    .trimEnd()
}
