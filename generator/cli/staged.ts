/** `--staged`: only the pages that git would commit. */
import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import {find} from '../1-read/find.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {git} from '../git.ts'
import {defaults} from '../options.ts'
import type {Invocation} from './invocation.ts'

/** The invocation for its staged pages alone; the others stay known, as targets of links and types. */
export async function onlyStaged({options, contextPaths, ...rest}: Invocation): Promise<Invocation> {
  const {cwd, pathsFrom = cwd, paths = defaults.paths} = options
  const staged = await stagedFiles(cwd)
  const files = find(paths, {cwd, from: pathsFrom}).files.filter(({path}) => staged.has(realpathSync(path)))
  return {
    ...rest,
    options: {...options, paths: files.map(({file}) => file), pathsFrom: cwd},
    contextPaths: contextPaths ?? paths
  }
}

/** Absolute paths of the files that are added, changed or renamed in git's index. */
async function stagedFiles(cwd: string): Promise<ReadonlySet<string>> {
  const top = realpathSync((await printed(cwd, 'rev-parse', '--show-toplevel')).replace(/\n$/, ''))
  const names = await printed(top, 'diff', '--cached', '--name-only', '--diff-filter=d', '-z')
  return new Set(names.split('\0').flatMap((name) => (name === '' ? [] : [resolve(top, name)])))
}

async function printed(cwd: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await git(cwd, args)).toString()
  } catch (error) {
    throw new UsageError(`--staged: git failed: ${(error as Error).message}`)
  }
}
