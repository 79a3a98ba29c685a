import type {Diagnostic} from '../../model/program.ts'
import {escaped} from '../text.ts'
import type {Printer} from './printer.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Workflow commands, which GitHub shows as annotations in the pull request.
 *
 * @example
 * ::warning file=spec/a.md,line=25,col=41,endColumn=42,title=broken-link::There is no page `b.md`.
 */
export const github: Printer = ({diagnostics}) => diagnostics.map((it) => `${command(it)}\n`).join('')

function command({code, severity, message, source, expected, note}: Diagnostic): string {
  const {file, line, column, endLine = line, endColumn} = source
  const properties = [
    ['file', file],
    ['line', line],
    ...(endLine > line ? [['endLine', endLine]] : []),
    // GitHub takes columns only where the annotation stays on one line.
    ...(endLine > line ? [] : [['col', column]]),
    ...(endLine > line || endColumn === undefined ? [] : [['endColumn', endColumn]]),
    ['title', code]
  ]
  const lines = [
    message,
    ...(expected ? [`Expected: ${expected.join(' or ')}`] : []),
    ...(note ? [note] : [])
  ]
  const head = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${commands[severity]} ${head}::${escapeData(lines.join('\n'))}`
}

/** A message may have several lines; all else that a log would act on is made visible. */
function escapeData(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line).replaceAll('%', '%25'))
    .join('%0A')
}

function escapeProperty(text: string): string {
  return escaped(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}
