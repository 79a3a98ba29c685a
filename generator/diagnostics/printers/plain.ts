import pc from 'picocolors'
import {printable, printableFile} from '../text.ts'
import type {Printer} from './printer.ts'

/**
 * One line a finding, for grep, editors and other programs.
 *
 * @example
 * spec/a.md:25:41: warning link-without-extension The link `b` leads to `b.md`.
 */
export const plain: Printer = ({diagnostics, color}) => {
  const {bold, red, yellow, cyan, dim} = pc.createColors(color)
  const paint = {error: red, warning: yellow, info: cyan}
  return diagnostics
    .map(({code, severity, message, source}) => {
      const place = bold(`${printableFile(source.file)}:${source.line}:${source.column}:`)
      return `${place} ${paint[severity](severity)} ${dim(code)} ${printable(message)}\n`
    })
    .join('')
}
