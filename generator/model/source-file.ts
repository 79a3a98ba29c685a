/** A page as it was found: what reading hands to parsing. */
export interface SourceFile {
  /** Relative to the working folder, with forward slashes: `spec/synchronization-status.md`. */
  readonly file: string
  /** Line endings as `\n`, without a byte-order mark. */
  readonly text: string
}
