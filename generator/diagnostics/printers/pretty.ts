import pc from 'picocolors'
import type {Diagnostic, SourceRange} from '../../model/program.ts'
import {codeFrame} from '../code-frame.ts'
import {printable, printableFile} from '../text.ts'
import type {Printer, Report} from './printer.ts'

/**
 * For people: the sentence, the line with the text in question underlined, and what is known beyond it.
 *
 * @example
 * warning[link-without-extension]: The link `b` leads to `b.md`.
 *   --> spec/a.md:25:41
 *    |
 * 25 | … | [statusCode](b) | The code. |
 *    |                  ^
 *    = expected: `b.md`
 */
export const pretty: Printer = (report) => report.diagnostics.map((it) => block(it, report)).join('\n')

function block(it: Diagnostic, report: Report): string {
  const colors = pc.createColors(report.color)
  const {bold, dim, blue} = colors
  const paint = {error: colors.red, warning: colors.yellow, info: colors.cyan}[it.severity]
  const {line, column, file} = it.source
  const gutter = ' '.repeat(Math.max(2, String(line).length))
  const bar = blue('|')
  const frame = codeFrame(report.linesOf(file), it.source, Math.max(20, report.width - gutter.length - 4))
  const rows = [
    `${paint(bold(`${it.severity}[${it.code}]`))}${bold(`: ${printable(it.message)}`)}`,
    `${gutter}${blue('-->')} ${printableFile(file)}:${line}:${column}`
  ]
  if (frame) {
    rows.push(`${gutter} ${bar}`)
    rows.push(`${blue(String(line).padStart(gutter.length))} ${bar} ${frame.line}`)
    rows.push(`${gutter} ${bar} ${paint(frame.mark)}`)
  }
  for (const [label, text] of particulars(it, textAt(report.linesOf(it.source.file), it.source))) {
    rows.push(`${gutter} ${blue('=')} ${dim(`${label}:`)} ${printable(text)}`)
  }
  return `${rows.join('\n')}\n`
}

/** What a diagnostic says beyond its sentence, in the order it is read. */
function particulars(it: Diagnostic, underlined: string): [label: string, text: string][] {
  return [
    ...section('expected', it.expected?.map((text) => (text === '' ? 'nothing' : quoted(text))).join(' or ')),
    ...section('actual', it.actual === undefined || it.actual === underlined ? undefined : quoted(it.actual)),
    ...(it.related ?? []).map(({message, source}): [string, string] => [
      'see',
      `${position(source)}: ${message}`
    ]),
    ...section('note', it.note)
  ]
}

/** What a range on one line holds. */
function textAt(
  lines: readonly string[],
  {line, column, endLine = line, endColumn = column}: SourceRange
): string {
  return endLine > line ? '' : (lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '')
}

function section(label: string, text: string | undefined): [string, string][] {
  return text ? [[label, text]] : []
}

/** One line of at most eighty characters; of text that begins on a new line, that line. */
function quoted(text: string): string {
  const [first = '', ...more] = text.replace(/^\n/, '').split('\n')
  return `\`${first.slice(0, 80)}${first.length > 80 || more.length > 0 ? '…' : ''}\``
}

function position({file, line, column}: SourceRange): string {
  return `${printableFile(file)}:${line}:${column}`
}
