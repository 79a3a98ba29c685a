import {parse} from './2-parse/parse.ts'
import {chosenDialect} from './compile/dialect.ts'
import type {Diagnostic} from './model/program.ts'
import {normalized} from './model/source-file.ts'
import type {Options} from './options.ts'
import {declaredNames} from './traffic/insertions/declared-names.ts'

/** A page with what was added to it. */
interface AddedTo {
  readonly file: string
  readonly before: string
  readonly text: string
  readonly applied: readonly Diagnostic[]
}

/** Whether all that was added to a page is read as properties and members: else it stays as it is. */
export function readsBack(
  {file, before, text, applied}: AddedTo,
  options: Pick<Options, 'dialect' | 'dialects'>
): boolean {
  const dialect = chosenDialect(options)
  const count = (text: string) => declaredNames(parse({file, text: normalized(text)}, dialect))
  return count(text) - count(before) >= applied.length
}
