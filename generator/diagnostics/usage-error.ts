import {escaped} from './text.ts'

/**
 * The command line, the config or the file system asks for what cannot be done. Its message is one line
 * that says what and where; the command line ends with exit code 2. Faults of documents are never thrown.
 *
 * @example
 * throw new UsageError('typedown.config.ts: unknown key `ruels`. Did you mean `rules`?')
 */
export class UsageError extends Error {
  override name = 'UsageError'

  /** A message of several lines is put on one; what a terminal would act on is escaped. */
  constructor(message: string, options?: ErrorOptions) {
    super(escaped(message.replaceAll(/(?<!\s)\s*\n\s*/g, ' ')), options)
  }
}
