import {execFile} from 'node:child_process'

/** More than any folder of docs holds. */
const maxBuffer = 2 ** 30

/**
 * What git prints; rejects where it fails, or is not there, with its reason. Nothing is given to a shell.
 *
 * @example
 * await git('/work', ['rev-parse', '--verify', 'v1.0']) // <Buffer …>
 */
export function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {cwd, encoding: 'buffer', maxBuffer},
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout)
        const [reason = ''] = (stderr.toString() || error.message).trim().split('\n')
        reject(new Error(reason))
      }
    )
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
