/** One generated file: the hand-over from emitting to writing. */
export interface EmittedFile {
  /** Relative to the output folder, with forward slashes: `types/synchronization-status.ts`. */
  readonly path: string
  /** Whole, line endings as `\n`, ending in one. */
  readonly text: string
}
