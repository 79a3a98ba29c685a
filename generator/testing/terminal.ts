/** The built command run in this process, before a terminal or a pipe of our making: quick, and no less public. */
import type {main as Main} from '../cli/main.ts'
import type {Output} from '../cli/terminal.ts'
import type {CliResult} from './cli.ts'

const mainFile = new URL('../../dist/main.js', import.meta.url).href

export interface TerminalOptions {
  readonly cwd: string
  readonly env?: {readonly [name: string]: string}
  /** Columns of the terminal; without them, output goes into a pipe. */
  readonly columns?: number
}

/** `await runHere(['lint', 'spec'], {cwd, columns: 80})` is `{status: 0, stdout: '…', stderr: '…'}`. */
export async function runHere(
  args: readonly string[],
  {cwd, env = {}, columns}: TerminalOptions
): Promise<CliResult> {
  const {main} = (await import(mainFile)) as {main: typeof Main}
  const said = {stdout: '', stderr: ''}
  const output = (stream: keyof typeof said): Output => ({
    isTTY: columns !== undefined,
    columns,
    write: (text) => {
      said[stream] += text
    }
  })
  const status = await main(args, {cwd, env, stdout: output('stdout'), stderr: output('stderr')})
  return {status, ...said}
}
