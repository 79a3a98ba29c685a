/** The list of files that we made, kept beside them: only these are ever removed, or replaced without asking. */
import type {EmittedFile} from '../model/emitted-file.ts'

export const manifestName = '.typedown-manifest'

const headline = '# Made by `typedown generate`, which replaces and removes these files and no others.'

/**
 * The manifest of `files`, one path a line, so that merging two branches merges it too.
 *
 * @example
 * manifestOf([{path: 'index.ts', text: '…'}]) // {path: '.typedown-manifest', text: '# Made by …\nindex.ts\n'}
 */
export function manifestOf(files: readonly EmittedFile[]): EmittedFile {
  return {path: manifestName, text: textOf(files.map(({path}) => path))}
}

/** The manifest of what either of two lists. */
export function manifestOfBoth(before: string, after: string): string {
  return textOf([...new Set([...linesOf(before), ...linesOf(after)])])
}

/** The paths that a manifest lists; lines that lead out of the folder are not believed. */
export function ownedPaths(text: string): Set<string> {
  return new Set([manifestName, ...linesOf(text)])
}

function textOf(paths: readonly string[]): string {
  return `${[headline, ...[...paths].sort()].join('\n')}\n`
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#') && isInside(line))
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..')
}
