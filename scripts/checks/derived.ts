// What is made from declarations is what they give now.
import {derivedFiles} from '../derive/files.ts'
import type {RepositoryFile} from '../repository.ts'

/** An option that was declared alone gives `docs/configuration.md: differs from what is declared; run \`npm run derive\``. */
export function derived(files: readonly RepositoryFile[]): string[] {
  const texts = new Map(files.map(({path, text}) => [path, text]))
  return derivedFiles()
    .filter(({path, text}) => texts.get(path) !== text)
    .map(({path}) => `${path}: differs from what is declared; run \`npm run derive\``)
}
