// Loaded before the built command (`node --import …/kill-at.mjs dist/cli.js generate`): kills the process with SIGKILL
// before the call numbered KILL_AT that changes the disk below KILL_BELOW, and without KILL_AT writes their number to
// standard error as it ends. Plain JavaScript, because nothing compiles what Node loads first.
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const changing = [
  'mkdir',
  'writeFile',
  'rename',
  'link',
  'copyFile',
  'rm',
  'rmdir',
  'unlink',
  'chmod',
  'utimes'
]

watchCalls(Number(process.env.KILL_AT), process.env.KILL_BELOW ?? '')

function watchCalls(at, below) {
  let calls = 0
  for (const name of changing.map((call) => `${call}Sync`)) {
    const real = fs[name]
    fs[name] = (path, ...rest) => {
      if (String(path).startsWith(below)) {
        calls += 1
        if (calls === at) process.kill(process.pid, 'SIGKILL')
      }
      return real(path, ...rest)
    }
  }
  syncBuiltinESMExports()
  if (Number.isNaN(at)) process.on('exit', () => process.stderr.write(`calls: ${calls}\n`))
}
