/** A command that goes on until it is stopped, such as one that watches. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout} from 'node:timers/promises'
import * as assert from 'uvu/assert'
import {cliFile} from './cli.ts'

export interface Running {
  /** Waits until it says something, and gives and forgets all that was said up to there. */
  readonly says: (wanted: string) => Promise<string>
}

/** Runs the command in a folder while `use` looks at it, or changes the folder. */
export async function running(
  args: readonly string[],
  cwd: string,
  use: (it: Running) => Promise<void>
): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [cliFile, ...args], {cwd})
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  const says = async (wanted: string): Promise<string> => {
    const end = Date.now() + 20_000
    while (!said.includes(wanted)) {
      if (Date.now() > end) assert.unreachable(`never said ${JSON.stringify(wanted)}, but:\n${said}`)
      await setTimeout(20)
    }
    const length = said.indexOf(wanted) + wanted.length
    const all = said.slice(0, length)
    said = said.slice(length)
    return all
  }
  try {
    await use({says})
  } finally {
    child.kill()
    await once(child, 'close')
  }
}
