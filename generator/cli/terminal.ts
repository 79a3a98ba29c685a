/** All that a command touches of the world beside the disk. */
export interface Terminal {
  readonly cwd: string
  readonly env: {readonly [name: string]: string | undefined}
  readonly stdout: Output
  readonly stderr: Output
  /** Asks, and returns what is answered; absent where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>
  /**
   * Whether what would end the process, such as Ctrl+C, waits until the event loop turns: it does not while files are put
   * into place. Absent where nothing can end it.
   */
  readonly deferEnd?: (deferred: boolean) => void
}

export interface Output {
  readonly isTTY: boolean
  /** Undefined where it is not a terminal. */
  readonly columns: number | undefined
  /** What a spinner may draw on; absent where nothing may move. */
  readonly stream?: NodeJS.WriteStream
  write(text: string): void
}

/**
 * Whether to colour: `--color` and `--no-color` first, then `NO_COLOR`, then `FORCE_COLOR`, then whether it is
 * a terminal.
 */
export function wantsColor(output: Output, env: Terminal['env'], flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTTY && env.TERM !== 'dumb'
}
