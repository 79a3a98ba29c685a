// What a validator of the realistic answer costs to ship and to import.
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ours, sizeOf} from './contenders.ts'

const importRounds = 9

/** A table of sizes and of the time that importing takes. */
export async function costs(): Promise<string[]> {
  const {folder} = await ours()
  const entries = {
    'typedown `is`': `export {isSynchronizationStatus} from '${folder}/status/index.ts'`,
    'typedown `validate`': `export {validateSynchronizationStatus} from '${folder}/status/index.ts'`,
    'typedown `is`, benchmark data': `export {isBenchmarkData} from '${folder}/loose/index.ts'`,
    'typedown `validate`, benchmark data': `export {validateBenchmarkData} from '${folder}/loose/index.ts'`,
    'typedown, everything of the status': `export {isSynchronizationStatus, assertSynchronizationStatus, validateSynchronizationStatus, parseSynchronizationStatus, synchronizationStatusSchema} from '${folder}/status/index.ts'`,
    'typia `is`': "export {statusIs} from './typia/compiled.js'",
    'typia `validate`': "export {statusIssues} from './typia/compiled.js'",
    'ajv standalone, all errors': `export {statusAll} from '${folder}/all.js'`,
    valibot: "export {statusIssues} from './contenders/valibot.ts'",
    arktype: "export {statusIssues} from './contenders/arktype.ts'",
    'zod 4': "export {statusIssues} from './contenders/zod.ts'"
  }
  const lines = [
    '| one validator | minified | gzipped | import, ms above an empty module |',
    '|---|---|---|---|'
  ]
  const empty = importTime(folder, 'empty', 'export {}')
  for (const [name, entry] of Object.entries(entries)) {
    const {text, minified, gzipped} = await sizeOf(entry)
    const time = importTime(folder, 'sized', text) - empty
    lines.push(
      `| ${name} | ${(minified / 1000).toFixed(1)} kB | ${(gzipped / 1000).toFixed(2)} kB | ${time.toFixed(1)} |`
    )
  }
  return lines
}

/** Milliseconds from asking for a module to having it, in a process of its own: a median. */
function importTime(folder: string, name: string, text: string): number {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, text)
  const script = `const t = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - t)`
  const times = Array.from({length: importRounds}, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}).stdout)
  )
  return times.sort((a, b) => a - b)[importRounds >> 1] ?? Number.NaN
}
