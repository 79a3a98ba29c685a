// How long it takes from a page that is saved to code that is written, under `generate --watch`.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {root} from '../../repository.ts'
import {edit, pagesToSave} from './pages.ts'

const saves = 9

/** Milliseconds from saving to the line that says what was written; medians, after some saves that are not counted. */
export async function measureWatch(pages: string, scratch: string): Promise<ReadonlyMap<string, number>> {
  const copy = join(scratch, 'watched')
  rmSync(copy, {recursive: true, force: true})
  cpSync(pages, join(copy, 'docs'), {recursive: true})
  const {first, linked} = pagesToSave(join(copy, 'docs'))
  const args = [join(root, 'dist/cli.js'), 'generate', 'docs', '--no-config', '--out', 'api', '--watch']
  const child = spawn(process.execPath, args, {cwd: copy, stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const until = async (pattern: RegExp): Promise<void> => {
    const end = Date.now() + 120_000
    while (!pattern.test(said)) {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`never said ${pattern}: ${said}`)
      await wait(1)
    }
  }
  const save = async (file: string): Promise<number> => {
    said = ''
    const start = performance.now()
    edit(file)
    await until(/ ms: .*[1-9]\d* files? changed.*\n/)
    return performance.now() - start
  }
  try {
    await until(/watching for changes/)
    const medians = new Map<string, number>()
    for (const [name, file] of [
      ['a page', first],
      ['the page that most others link to', linked]
    ] as const) {
      const times: number[] = []
      for (let at = 0; at < saves + 3; at++) {
        const time = await save(file)
        if (at >= 3) times.push(time)
        await wait(100)
      }
      medians.set(name, times.sort((a, b) => a - b)[Math.floor(saves / 2)] ?? Number.NaN)
    }
    return medians
  } finally {
    child.kill()
    await once(child, 'close')
  }
}
