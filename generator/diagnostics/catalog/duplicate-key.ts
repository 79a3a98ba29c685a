import {define} from '../define.ts'

/** A key that its object has already, wherever JSON is shown. */
export const duplicateKey = define(
  'warning',
  'Keep one of the two; most readers of JSON take the last.',
  (it: {key: string; line: number}) => `The key \`${it.key}\` is written twice: first in line ${it.line}.`
)
