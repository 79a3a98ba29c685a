import {counted} from '../../../diagnostics/text.ts'
import {allBlocks} from '../../../model/all-blocks.ts'
import type {Block, Paragraph} from '../../../model/document.ts'
import type {SourceRange} from '../../../model/program.ts'
import {defineRule} from '../../rule.ts'

/**
 * Lines between pipes that markdown takes for text.
 *
 * ```markdown
 * |Property|Type|
 * |:---|:---|:---|
 * ^^^^^^^^^^^^^^^^
 * |displayName|String|
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice:
    'Write the header, a delimiter row with as many cells, and the rows, without blank lines between them.',
  message: (it: {reason: string}) => `The table is rendered as text: ${it.reason}.`,
  *check({pages}, report) {
    for (const page of pages) {
      const lines = page.document.text.split('\n')
      let above: Block | undefined
      for (const block of allBlocks(page.document.blocks)) {
        const fault =
          block.kind === 'paragraph' && block.text.includes('|')
            ? faultIn(linesOf(block, lines), above)
            : undefined
        if (fault) {
          const {line, reason} = fault
          yield report({file: page.file, ...line.range}, {reason}, {actual: line.text})
        }
        above = block
      }
    }
  }
})

interface Line {
  readonly text: string
  readonly range: Omit<SourceRange, 'file'>
}

/** The lines of a paragraph, without what only says that they stand in a quote or a list. */
function linesOf({place}: Paragraph, lines: readonly string[]): Line[] {
  return lines.slice(place.line - 1, place.endLine).map((written, index) => {
    const [lead = ''] = (index === 0 ? undefined : /^[\s>]*/.exec(written)) ?? [' '.repeat(place.column - 1)]
    const text = written.slice(lead.length).trimEnd()
    const line = place.line + index
    const column = lead.length + 1
    return {text, range: {line, column, endLine: line, endColumn: column + text.length}}
  })
}

interface Fault {
  readonly line: Line
  readonly reason: string
}

/** The line of dashes, or else the first row, and what is wrong with it. */
function faultIn(lines: readonly Line[], above: Block | undefined): Fault | undefined {
  const at = lines.findIndex(({text}) => isDashes(text))
  const [header, dashes] = [lines[at - 1], lines[at]]
  if (dashes && !header) return {line: dashes, reason: 'there is no header above the delimiter row'}
  if (dashes && header) {
    const count = counted(cellsOf(dashes.text), 'cell')
    return {
      line: dashes,
      reason: `the delimiter row has ${count}, but the header has ${cellsOf(header.text)}`
    }
  }
  const [first, second] = lines.slice(lines.findIndex(({text}) => isRow(text)))
  if (!first || !isRow(first.text)) return
  if (above?.kind === 'table') return {line: first, reason: 'a blank line separates it from the table above'}
  return second && isRow(second.text)
    ? {line: first, reason: 'there is no delimiter row below the header'}
    : undefined
}

/** `|x| + |y| = 1` may be text. */
function isRow(line: string): boolean {
  return /^\|.*[^\\]\|$/.test(line)
}

function isDashes(line: string): boolean {
  return line.includes('|') && /^\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?\s*)?$/.test(line)
}

/** How many cells a row has; a pipe behind a backslash is a part of its text. */
function cellsOf(line: string): number {
  return line.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length
}
