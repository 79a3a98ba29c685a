// Whole pages to edit: of the repository, and of the corpus beside it where there is one.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {shared} from '../../generator/testing/shared.ts'
import {root} from '../repository.ts'

/** Pages that name each other's types, by file. */
export function relatedPages(): {readonly [file: string]: string} {
  const files = globSync('synchronization-*.md', {cwd: join(root, 'spec')}).sort()
  return Object.fromEntries(
    files.map((file) => [`docs/${file}`, readFileSync(join(root, 'spec', file), 'utf8')])
  )
}

/** Texts, in an order that is the same on every machine. */
export function pagesToEdit(): readonly string[] {
  const theirs = shared ? globSync('corpus/**/*.md', {cwd: shared, absolute: true}).sort() : []
  const files = [
    ...globSync('spec/*.md', {cwd: root, absolute: true}).sort(),
    ...theirs.filter((_, index) => index % 20 === 0)
  ]
  return files.map((file) => readFileSync(file, 'utf8'))
}
