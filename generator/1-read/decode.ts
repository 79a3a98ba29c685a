import {isUtf8} from 'node:buffer'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Diagnostic} from '../model/program.ts'
import {normalized} from '../model/source-file.ts'

/**
 * The text of a page, line endings as `\n`, without a byte-order mark; or what is wrong with its bytes.
 *
 * @example
 * decode('a.md', Buffer.from('\uFEFF# a\r\n')) // '# a\n'
 */
export function decode(file: string, bytes: Buffer): string | Diagnostic {
  const start = {file, line: 1, column: 1}
  if (isUtf16(bytes)) {
    return diagnostic('file-not-utf8', start, {byte: hex(bytes[0])}, {note: 'It looks like UTF-16.'})
  }
  if (bytes.includes(0)) return diagnostic('file-not-text', start, {})
  if (!isUtf8(bytes)) return notUtf8(file, bytes)
  const text = normalized(bytes.toString('utf8'))
  return text.trim() === '' ? diagnostic('page-empty', start, {}) : text
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Points at the first byte that no UTF-8 text has there: no character spans a line feed, so line by line. */
function notUtf8(file: string, bytes: Buffer): Diagnostic {
  let line = 1
  let start = 0
  for (;;) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    const row = bytes.subarray(start, end)
    if (!isUtf8(row)) {
      const good = longestUtf8(row)
      const column = row.subarray(0, good).toString('utf8').length + 1
      return diagnostic('file-not-utf8', {file, line, column}, {byte: hex(row[good])})
    }
    line += 1
    start = end + 1
  }
}

/** How many of the bytes are whole characters, counted from the first. */
function longestUtf8(row: Buffer): number {
  let good = 0
  for (let end = 1; end <= row.length; end += 1) {
    if (isUtf8(row.subarray(good, end))) good = end
    else if (end - good > 3) break
  }
  return good
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
}
