import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import type {Place} from '../../../model/document.ts'
import {allHtml} from '../../blocks.ts'
import {defineRule} from '../../rule.ts'

/**
 * An unknown comment to Typedown, which suppresses nothing.
 *
 * ```markdown
 * <!-- typedown-disable-file row-width -->
 *      ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice:
    'Use `typedown-disable`, `typedown-disable-line`, `typedown-disable-next-line` or `typedown-enable`.',
  message: (it: {command: string; near: string | undefined}) =>
    `Unknown comment \`${it.command}\`${hint(it.near)}`,
  *check({pages}, report) {
    for (const {file, document} of pages) {
      if (!document.text.includes('<!--')) continue
      for (const {value, place} of allHtml(document))
        for (const {1: before = '', 2: command = '', index} of value.matchAll(
          /(<!--\s*)(typedown-[\w-]+)/g
        )) {
          if (commands.has(command)) continue
          // Other linters disable a rule for a whole file this way; here a comment that nothing ends does so.
          const [near] = command.endsWith('-file') ? ['typedown-disable'] : didYouMean(command, commands)
          const source = {file, ...after(value.slice(0, index) + before, command, place)}
          yield report(source, {command, near}, {actual: command, ...(near && {expected: [near]})})
        }
    }
  }
})

const commands = new Set([
  'typedown-disable',
  'typedown-disable-line',
  'typedown-disable-next-line',
  'typedown-enable'
])

/** The place of a word that stands behind a text, which begins at `begin`. */
function after(text: string, word: string, begin: Place): Place {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  const line = begin.line + lines.length - 1
  const column = lines.length === 1 ? begin.column + last.length : last.length + 1
  return {line, column, endLine: line, endColumn: column + word.length}
}
