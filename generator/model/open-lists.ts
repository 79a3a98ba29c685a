import type {Openness} from './program.ts'

/** A list of values, with a name or without one. */
interface Members extends Openness {
  readonly members: readonly unknown[]
}

/**
 * Whether generated code takes any string where a list of values is documented: the docs say that there are others, the
 * options ask for it, or nothing but a sentence lists them.
 *
 * @example
 * isOpen({members, fromProse: true}, {enums: 'documented'}) // true
 */
export function isOpen(
  {members, open, fromProse}: Members,
  {enums}: {readonly enums: 'documented' | 'closed' | 'open'}
): boolean {
  if (members.length === 0 || open === true || enums === 'open') return true
  return fromProse === true && enums === 'documented'
}
