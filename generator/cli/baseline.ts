import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {readText} from '../1-read/text.ts'
import {baselineName} from '../config/names.ts'
import {counted, printableFile} from '../diagnostics/text.ts'
import type {ExitCode} from './command.ts'
import type {PrintingFlags} from './flags.ts'
import type {Invocation} from './invocation.ts'
import {type Reported, report} from './report.ts'
import type {Terminal} from './terminal.ts'
import {writeWhole} from './write-whole.ts'

/** What a command finds, and which codes it could find: what others know stays in the baseline. */
export interface Finding {
  readonly find: (options: Invocation['options']) => Promise<Reported>
  readonly reports: (code: string) => boolean
}

/**
 * Makes the baseline know all that is found now. A page that could not be read is no finding to live with: it is
 * reported as ever.
 */
export async function updateBaseline(
  {options}: Invocation,
  {find, reports}: Finding,
  flags: PrintingFlags,
  terminal: Terminal
): Promise<ExitCode> {
  const {baseline = baselineName, ...rest} = options
  const {cwd} = options
  const [{readBaseline, updatedBaseline, printBaseline}, {subjectOf}] = await Promise.all([
    import('../4-check/baseline.ts'),
    import('../diagnostics/diagnostic.ts')
  ])
  const result = await find(rest)
  const unread = result.diagnostics.filter(({code}) => subjectOf(code) === 'file')
  const findings = result.diagnostics.filter(({code}) => subjectOf(code) !== 'file')
  const path = resolve(cwd, baseline)
  const file = existsSync(path) ? readText(path, {cwd}) : {file: baseline, text: '{"findings": []}'}
  const previous = readBaseline(file).baseline
  const checked = new Set(result.sources.map((source) => source.file))
  const gone = previous.entries.map((entry) => entry.file).filter((name) => !existsSync(resolve(cwd, name)))
  const updated = updatedBaseline(findings, previous, new Set([...checked, ...gone]), reports)
  await writeWhole(path, printBaseline(updated))
  report({...result, diagnostics: unread}, flags, terminal, options)
  const name = relative(terminal.cwd, path)
  terminal.stderr.write(
    `${printableFile(name)}: recorded ${counted(findings.length, 'finding')} in ${counted(checked.size, 'page')}\n`
  )
  return unread.length > 0 ? 1 : 0
}
