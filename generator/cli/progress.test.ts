import {PassThrough} from 'node:stream'
import {setTimeout} from 'node:timers/promises'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {startProgress} from './progress.ts'

/** What is drawn while something takes long on a terminal. */
async function drawn(env: {readonly [name: string]: string}, flags = {}): Promise<string> {
  const moves = {cursorTo: () => true, moveCursor: () => true, clearLine: () => true}
  const stream = Object.assign(new PassThrough(), {isTTY: true, columns: 80, ...moves})
  const output = {isTTY: true, columns: 80, write: () => {}}
  const stderr = {...output, stream: stream as unknown as NodeJS.WriteStream}
  const progress = startProgress(flags, {cwd: '/', env, stdout: output, stderr})
  await setTimeout(200)
  await progress.onPhase('parse', {done: 50, all: 1200})
  await setTimeout(200)
  progress.stop()
  return String(stream.read() ?? '')
}

test('a terminal shows how far it is', async () =>
  assert.match(await drawn({TERM: 'xterm'}), 'Parsing pages 50 of 1,200…'))

test('a terminal on which nothing can move, or that shall be quiet, shows nothing', async () => {
  assert.is(await drawn({TERM: 'dumb'}), '')
  assert.is(await drawn({TERM: 'xterm'}, {quiet: true}), '')
})

test.run()
