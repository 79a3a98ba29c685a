// What an area of fuzzing is, and how a fault is told apart from another.
import type {Arbitrary} from 'fast-check'

/** Inputs of one kind, and what must hold for each of them. */
export interface Area<T = unknown> {
  readonly inputs: Arbitrary<T>
  /** How many pages, configs or values the input holds; throws a `Violation`, or whatever the product throws. */
  check(input: T): Promise<Counts>
  /** The input as files, for a person to look at. */
  files(input: T): Files
  /** The same check of files alone, where they are all that the input is: lines are left out as long as it fails. */
  readonly checkFiles?: (files: Files) => Promise<unknown>
}

/** Texts by file. */
export type Files = {readonly [file: string]: string}

/** What was tried: `{pages: 20}`. */
export type Counts = {readonly [what: string]: number}

/** Something that must hold, and does not. */
export class Violation extends Error {
  /** The same for all inputs that show the same fault: `place-outside row-width`. */
  readonly kind: string

  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`)
    this.name = 'Violation'
    this.kind = kind
  }
}

/** What two failures with the same cause have in common: the kind of a violation, or where an error was thrown. */
export function kindOf(error: unknown): string {
  if (error instanceof Violation) return error.kind
  if (!(error instanceof Error)) return `thrown ${String(error)}`
  const frame = /\/((?:generator|dist|scripts)\/[^:)]+:\d+)/.exec(error.stack ?? '')?.[1] ?? 'elsewhere'
  return `thrown ${error.name} at ${frame}`
}
