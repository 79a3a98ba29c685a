import {define} from '../define.ts'

/** A key that its object has already, wherever JSON is shown. */
export const duplicateKey = define(
  'warning',
  'Remove one of the two. Most JSON parsers keep the last.',
  (it: {key: string; line: number}) => `Duplicate key \`${it.key}\`: it is already on line ${it.line}.`
)
