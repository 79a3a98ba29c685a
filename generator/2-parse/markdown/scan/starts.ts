/** Lines that begin, or may begin, something. */

import {isSpace, trimmedLength} from '../space.ts'
import {beginsHtml, isTagAlone} from './html.ts'
import type {Lines} from './lines.ts'
import {cutRow} from './row.ts'

/** A heading, a fence or HTML in the first column: it ends a paragraph or a table above it. */
export function interrupts(line: string): boolean {
  return /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3})/.test(line) || (line.startsWith('<') && beginsHtml(line))
}

/** No plain text, or not surely so. */
export function mayBeMarked(line: string): boolean {
  return marked.test(line) || (line.startsWith('<') && (beginsHtml(line) || isTagAlone(line)))
}

/** Indented, headings, quotes, lists, rules, underlines, fences, and delimiters of one column. */
const marked =
  /^(?:[ \t>]|#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|(?:[-*_][ \t]*){3,}$|=+[ \t]*$|:?-+:?[ \t]*$|`{3,}[^`]*$|~{3})/

/** Goes on behind a blank line, or may do so: an item, or what is indented below one. */
export function continues(line: string): boolean {
  return /^(?:[ \t]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/.test(line)
}

/** Makes a heading of running text above it. */
export function isUnderline(line: string): boolean {
  return /^(?:=+|-+)[ \t]*$/.test(line)
}

const delimiterRow = /^(?!-[ \t])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && delimiterRow.test(line)
}

/** Whether a line may make a table of the line above. */
export function mayDelimit(line: string, header: string): boolean {
  const delimiters = line.trim()
  return isDelimiterRow(delimiters) && cutRow(delimiters).length === cutRow(header).length
}

/** Where a table begins: a line with a delimiter row of as many cells below it, neither of them indented. */
export function isHeaderRow(page: Lines, line: number): boolean {
  if (line + 1 >= page.count) return false
  const below = page.read(line + 1)
  const delimiters = below.slice(0, trimmedLength(below))
  if (isSpace(below[0]) || !isDelimiterRow(delimiters)) return false
  const header = page.read(line)
  return !mayBeMarked(header) && /[^| \t]/.test(header) && cutRow(header).length === cutRow(delimiters).length
}
