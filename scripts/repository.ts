// Where the repository lies, and what git keeps in it: the one list of files that every check looks at.
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The top folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** A file as the checks see it: `{path: 'generator/cli.ts', text: '…'}`. */
export interface RepositoryFile {
  /** Relative to the top folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every file that git keeps, or would keep once added; sorted by path. */
export function repositoryFiles(): readonly RepositoryFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8'
  })
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && path !== 'node_modules' && existsSync(root + path))
    .sort()
    .map((path) => ({path, text: readFileSync(root + path, 'utf8')}))
}
