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
  return {path: manifestName, text: `${[headline, ...files.map(({path}) => path).sort()].join('\n')}\n`}
}

/** The paths that a manifest lists; lines that lead out of the folder are not believed. */
export function ownedPaths(text: string): Set<string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  return new Set([manifestName, ...lines.filter(isInside)])
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..')
}
