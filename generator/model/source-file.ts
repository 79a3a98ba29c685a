/** A page as it was found: what reading hands to parsing. */
export interface SourceFile {
  /** Relative to the working folder, with forward slashes: `spec/synchronization-status.md`. */
  readonly file: string
  /** Line endings as `\n`, without a byte-order mark. */
  readonly text: string
}

/**
 * The text of a file as a `SourceFile` holds it, whoever wrote it and on whatever system.
 *
 * @example
 * normalized('\uFEFF# a\r\n') // '# a\n'
 */
export function normalized(text: string): string {
  const unmarked = text.replace(/^\uFEFF/, '')
  return unmarked.includes('\r') ? unmarked.replaceAll(/\r\n?/g, '\n') : unmarked
}
