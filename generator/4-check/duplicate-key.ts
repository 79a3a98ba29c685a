import type {DuplicateKey} from '../model/duplicate-keys.ts'
import type {Diagnostic} from '../model/program.ts'
import type {Report, Rule} from './rule.ts'

export interface DuplicateKeyParams {
  readonly key: string
  readonly line: number
}

/** A key that its object has already, wherever JSON is shown. */
export const duplicateKeyRule: Pick<Rule<DuplicateKeyParams>, 'advice' | 'message'> = {
  advice: 'Remove one of the two. Most JSON parsers keep the last.',
  message: (it) => `Duplicate key \`${it.key}\`: it is already on line ${it.line}.`
}

/** Reports a key at its second place, with the first; `actual` is the key as written. */
export function reportDuplicateKey(
  report: Report<DuplicateKeyParams>,
  file: string,
  {member: {key, keyPlace}, first}: DuplicateKey,
  actual: string
): Diagnostic {
  const earlier = {file, ...first.keyPlace}
  return report(
    {file, ...keyPlace},
    {key, line: earlier.line},
    {actual, related: [{message: 'first here', source: earlier}]}
  )
}
