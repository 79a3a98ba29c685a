import {linesIn} from './fenced-lines.ts'
import {sides} from './scan/inlines/attention.ts'
import {cutRow} from './scan/row.ts'
import {isDelimiterRow} from './scan/starts.ts'

/** How many marks may open or close emphasis in one paragraph: people write a few dozen. */
const most = 1_000

/**
 * The mark of emphasis that is one too many in its paragraph, found before markdown is parsed: parsers take time that
 * grows with the square of their number. Rows of tables and items of lists count for themselves.
 *
 * @example
 * excessMark('*a* '.repeat(501)) // {start: 2000, end: 2001}
 */
export function excessMark(text: string): {readonly start: number; readonly end: number} | undefined {
  let block: 'html' | 'list' | 'table' | 'text' | undefined
  let marks = 0
  let above = ''
  for (const {start, first, end, isCode} of linesIn(text)) {
    const line = text.slice(first, end)
    if (line === '' || isCode) block = undefined
    else if (block === undefined && htmlBlock.test(line)) block = 'html'
    else if (block !== 'html') {
      const isItem = block === 'list' ? nextItem.test(line) : first - start < 4 && firstItem.test(line)
      if (isItem) block = 'list'
      else if (isDelimiterRow(line) && cutRow(line).length === cutRow(above).length) block = 'table'
      if (block === undefined || block === 'table' || isItem) marks = 0
      block ??= 'text'
      for (const {0: run, index} of line.matchAll(/(?<!\\)(?:\*+|_+)/g)) {
        const {opens, closes} = sides(line, index, index + run.length)
        if (opens || closes) marks++
        if (marks > most) return {start: first + index, end: first + index + run.length}
      }
    }
    above = line
  }
  return undefined
}

/** Tags that end with the next blank line; nothing in them is markdown. */
const htmlBlock =
  /^<\/?(?:d[dlt]|details|div|li|[ou]l|p|section|table|t(?:body|d|foot|h|head|r))(?=[ \t/>]|$)/i

/** What may interrupt a paragraph, and what goes on with a list. */
const firstItem = /^(?:[-+*]|1[.)])[ \t]/
const nextItem = /^(?:[-+*]|\d{1,9}[.)])[ \t]/
