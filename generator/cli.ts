#!/usr/bin/env node
/** The command: arguments in, exit code out. Nothing else touches the process. */
import {once} from 'node:events'
import {writeSync} from 'node:fs'
import module from 'node:module'
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import type {Output} from './cli/terminal.ts'
import {reasonOf} from './diagnostics/system-error.ts'
import {harmless} from './diagnostics/text.ts'

// What is compiled once is kept for the next run, where Node can: so of all that is loaded from here on.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
  module.enableCompileCache()
// Long regular expressions take five times as long to be compiled for a first use than for all.
setFlagsFromString('--no-regexp-tier-up')
// Most runs end before code that was optimized early has paid for that: one page of 1,239 changed takes a fifth less time. Each
// version of V8 has its own name for it, and complains of those that it does not know.
const lateOptimization = new Map([
  ['20', '--interrupt-budget=540672'],
  ['22', '--invocation-count-for-turbofan=12000'],
  ['24', '--invocation-count-for-turbofan=12000']
]).get(process.versions.node.split('.')[0] ?? '')
if (lateOptimization !== undefined) setFlagsFromString(lateOptimization)
const {main} = await import('./cli/main.ts')

process.stdout.on('error', end)
process.stderr.on('error', end)

process.exitCode = await main(process.argv.slice(2), {
  cwd: workingFolder(),
  env: process.env,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  ...(process.stdin.isTTY && process.stdout.isTTY ? {ask} : {}),
  deferEnd
})

async function ask(question: string): Promise<string> {
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: process.stdin, output: process.stdout})
  try {
    const end = once(lines, 'close').then(() => '')
    return await Promise.race([lines.question(question), end])
  } finally {
    lines.close()
  }
}

function deferEnd(deferred: boolean): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.off(signal, endBy)
    if (deferred) process.on(signal, endBy)
  }
}

/** As the signal would have ended it. */
function endBy(signal: NodeJS.Signals): void {
  deferEnd(false)
  process.kill(process.pid, signal)
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    stream,
    write: (text) => {
      stream.write(harmless(text))
    }
  }
}

/** Whoever read our output has had enough, as of `typedown inspect | head`; or it has no place to go. */
function end(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  return fail(`cannot write the output: ${reasonOf(error)}`)
}

function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return fail('the working directory no longer exists')
  }
}

function fail(reason: string): never {
  try {
    writeSync(2, `typedown: ${reason}\n`)
  } finally {
    process.exit(2)
  }
}
