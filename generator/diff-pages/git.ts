/** Pages as they are in a git revision, read without touching the working tree. */
import {relative, resolve} from 'node:path'
import {decode} from '../1-read/decode.ts'
import {isPage} from '../1-read/find.ts'
import {pick} from '../1-read/pick.ts'
import {slashed} from '../1-read/slashed.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {git} from '../git.ts'
import type {Diagnostic} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'

/** Where paths start, and what they are. */
interface Asked {
  readonly cwd: string
  readonly from: string
  readonly paths: readonly string[]
}

/** Pages of a revision, and the top folder of the repository. */
export interface Revision {
  readonly sources: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly top: string
}

/** Regular files of a tree: `100644 blob 1f7a…\tdocs/order.md`. */
const entry = /^100(?:644|755) blob (\w+)\t(.*)$/s

/**
 * The pages that `paths` name in a revision; `undefined` where git knows none of that name.
 *
 * @example
 * await readRevision('v1.0', {cwd: '/work', from: '/work', paths: ['docs']})
 * // {sources: [{file: 'docs/order.md', text: '# order\n'}], diagnostics: [], top: '/work'}
 */
export async function readRevision(
  revision: string,
  {cwd, from, paths}: Asked
): Promise<Revision | undefined> {
  const up = await printed(cwd, ['rev-parse', '--show-cdup'])
  const tree = await printed(cwd, ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`])
  if (!up || !tree) return undefined
  const top = resolve(cwd, up.toString().trim())
  const listed = (await printed(cwd, ['ls-tree', '-r', '-z', '--full-tree', tree.toString().trim()])) ?? ''
  const blobs = new Map<string, string>()
  for (const line of listed.toString().split('\0')) {
    const [, blob, name = ''] = entry.exec(line) ?? []
    if (blob !== undefined && isPage(name)) blobs.set(resolve(top, name), blob)
  }
  const picked = pick(paths, [...blobs.keys()], from)
  const contents = await contentsOf(
    picked.map((path) => blobs.get(path) ?? ''),
    cwd
  )
  const sources: SourceFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const [at, path] of picked.entries()) {
    const file = slashed(relative(cwd, path))
    const text = decode(file, contents[at] ?? Buffer.alloc(0))
    if (typeof text === 'string') sources.push({file, text})
    else diagnostics.push(text)
  }
  return {sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)), diagnostics, top}
}

/** What blobs hold, in their order: `<id> blob <size>`, a line feed, the bytes, a line feed. */
async function contentsOf(blobs: readonly string[], cwd: string): Promise<Buffer[]> {
  if (blobs.length === 0) return []
  const output = await printed(cwd, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  if (!output) throw new UsageError('git cannot read the pages of the revision: run `git fsck`')
  const contents: Buffer[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const size = Number(output.toString('latin1', at, end).split(' ')[2])
    contents.push(output.subarray(end + 1, end + 1 + size))
    at = end + size + 2
  }
  return contents
}

/** What git prints; `undefined` where it fails, or is not there. */
function printed(cwd: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  return git(cwd, args, input).catch(() => undefined)
}
