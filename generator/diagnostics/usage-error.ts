/**
 * The command line, the config or the file system asks for what cannot be done. Its message is one line
 * that says what and where; the command line ends with exit code 2. Faults of documents are never thrown.
 *
 * @example
 * throw new UsageError('typedown.config.ts: unknown key `ruels`. Did you mean `rules`?')
 */
export class UsageError extends Error {
  override name = 'UsageError'
}
