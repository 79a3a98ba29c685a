import type {Source} from './program.ts'

/** Which examples were compared with a type. */
export interface Coverage {
  readonly examples: number
  readonly typed: readonly TypedExample[]
  readonly untyped: readonly UntypedExample[]
}

/** An example that was compared. */
export interface TypedExample {
  readonly source: Source
  /** Qualified name of the resource that it is, or holds several of; absent where it is of another type. */
  readonly resource?: string
  /** Whether nothing in it contradicts the type. */
  readonly holds: boolean
}

/** An example of which nobody can tell what it is. */
export interface UntypedExample {
  readonly source: Source
  /** Why, as the rest of a sentence: `nothing near it names a type`. */
  readonly reason: string
}
