// The top folder holds what a newcomer expects there, and nothing else.
import type {RepositoryFile} from '../repository.ts'

const folders = ['docs', 'generated', 'generator', 'scripts', 'spec', 'templates']
const names = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json'
]

/** `topLevel([{path: 'utils/x.ts', …}])` is `['utils: does not belong at the top level', 'README.md: is missing', …]`. */
export function topLevel(files: readonly RepositoryFile[]): string[] {
  const wanted = new Set([...folders, ...names])
  const found = new Set(files.map(({path}) => path.split('/')[0] ?? ''))
  return [
    ...[...found]
      .filter((name) => !wanted.has(name) && !name.startsWith('.'))
      .map((name) => `${name}: does not belong at the top level`),
    ...[...wanted].filter((name) => !found.has(name)).map((name) => `${name}: is missing`)
  ]
}
