// A file that nobody can take in is split; a template is a screen; names are kebab-case.
import type {RepositoryFile} from '../repository.ts'

/** A file of 401 lines gives `generator/x.ts: 401 lines; split it`. */
export function sizes(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(({path, text}) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    const most = mostLines(path)
    return [
      ...(lines > most ? [`${path}: ${lines} lines, the most is ${most}; split it`] : []),
      ...(isNamed(path) ? [] : [`${path}: not a kebab-case name`])
    ]
  })
}

function mostLines(path: string): number {
  if (path.startsWith('generator/fixtures/')) return Number.POSITIVE_INFINITY
  if (/^(generator|scripts|templates|docs\/\.vitepress)\/.*\.(ts|mjs|vue)$/.test(path)) return 400
  if (path.endsWith('.hbs')) return 40
  return Number.POSITIVE_INFINITY
}

function isNamed(path: string): boolean {
  const isOurs = /^(generator|scripts|templates)\//.test(path) && !path.startsWith('generator/fixtures/')
  return (
    !isOurs ||
    path.split('/').every((part) => part === 'README.md' || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part))
  )
}
