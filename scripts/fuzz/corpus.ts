// Pages that people wrote: of the repository, and of the corpus beside it where there is one.
import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {shared} from '../../generator/testing/shared.ts'
import {root} from '../repository.ts'

/** How long a text may be; a longer page becomes several. Short ones hold the same constructs, and many more are tried in the same time. */
const longest = 700

/** Texts, each once, in an order that is the same on every machine. */
export function writtenPages(): readonly string[] {
  const ours = [
    'spec/*.md',
    'generator/fixtures/*/*/input/**/*.md',
    'generator/4-check/examples/fixtures/**/*.md'
  ]
  const theirs = shared ? globSync('corpus/**/*.md', {cwd: shared, absolute: true}) : []
  const files = [...globSync(ours, {cwd: root, absolute: true}).sort(), ...theirs.sort()]
  const texts = files.flatMap((file) => piecesOf(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')))
  return [...new Set(texts)]
}

/** Runs of whole lines. */
function piecesOf(text: string): string[] {
  const pieces = ['']
  for (const line of text.split('\n')) {
    const last = pieces.at(-1) ?? ''
    if (last.length + line.length > longest) pieces.push(line.slice(0, longest))
    else pieces[pieces.length - 1] = `${last}${line}\n`
  }
  return pieces
}
