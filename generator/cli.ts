#!/usr/bin/env node
/** The command: arguments in, exit code out. Nothing else touches the process. */
import process from 'node:process'
import {main} from './cli/main.ts'
import type {Output} from './cli/terminal.ts'

process.stdout.on('error', endQuietly)

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr)
})

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    stream,
    write: (text) => {
      stream.write(text)
    }
  }
}

/** Whoever read our output has had enough: `typedown inspect | head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
