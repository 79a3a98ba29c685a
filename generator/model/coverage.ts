import type {Source} from './program.ts'

/** Which examples were compared with a type. */
export interface Coverage {
  readonly examples: number
  readonly untyped: readonly UntypedExample[]
}

/** An example of which nobody can tell what it is. */
export interface UntypedExample {
  readonly source: Source
  /** Why, as the rest of a sentence: `nothing near it names a type`. */
  readonly reason: string
}
