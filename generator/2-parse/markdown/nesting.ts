import {linesIn} from './fenced-lines.ts'
import {afterSpace, isSpace} from './space.ts'

/** How many quotes and list items, or links and images, may lie within one another: people write five. */
const deepest = 100

/**
 * The marker that nests quotes and list items too deeply, found before markdown is parsed: parsers take time that
 * grows with the square of the depth. What fences hold is skipped.
 *
 * @example
 * deepestMarker('> '.repeat(101)) // {start: 200, end: 201}
 */
export function deepestMarker(text: string): {readonly start: number; readonly end: number} | undefined {
  /** The columns at which the content of open list items begins. */
  const items: number[] = []
  let isBehindText = false
  for (const {start, first, end, isCode} of linesIn(text)) {
    if (!isCode && first < end) {
      const markers = isRule(text, first, end) ? [] : markersFrom(text, first, end)
      // A line of text right below another goes on with it, whatever its indentation.
      if (markers.length > 0 || !isBehindText) close(items, first - start)
      if (first - start - (items.at(-1) ?? 0) < 4)
        for (const marker of markers) {
          items.push(marker.end + 1 - start)
          if (items.length > deepest) return marker
        }
    }
    isBehindText = first < end
  }
  return undefined
}

/**
 * The bracket that closes a link or an image with too many others in it, found for the same reason. No link goes on
 * behind a blank line.
 *
 * @example
 * deepestLink(`${'!['.repeat(101)}a${'](b.png)'.repeat(101)}`) // {start: 1003, end: 1004}
 */
export function deepestLink(text: string): {readonly start: number; readonly end: number} | undefined {
  /** Of each open bracket, how deeply links are nested in it. */
  const inner: number[] = []
  for (const {0: mark, index} of text.matchAll(/\\.|\n[ \t]*(?=\n)|[[\]]/gs)) {
    if (mark === '[') inner.push(0)
    else if (mark.startsWith('\n')) inner.length = 0
    else if (mark === ']') {
      const depth = (inner.pop() ?? 0) + (text[index + 1] === '(' ? 1 : 0)
      if (depth > deepest) return {start: index, end: index + 1}
      const parent = inner.pop()
      if (parent !== undefined) inner.push(Math.max(parent, depth))
    }
  }
  return undefined
}

/** Items end where something stands to the left of their content. */
function close(items: number[], column: number): void {
  while ((items.at(-1) ?? 0) > column) items.pop()
}

interface Marker {
  readonly start: number
  readonly end: number
}

const marker = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\n]|$))/y

function markersFrom(text: string, first: number, end: number): Marker[] {
  const found: Marker[] = []
  for (let at = first; at < end && found.length <= deepest; ) {
    marker.lastIndex = at
    const [written] = marker.exec(text) ?? []
    if (written === undefined) break
    found.push({start: at, end: at + written.length})
    at = afterSpace(text, at + written.length, end)
  }
  return found
}

/** `- - -` nests nothing. */
function isRule(text: string, first: number, end: number): boolean {
  const sign = text[first] ?? ''
  if (!'-*'.includes(sign)) return false
  for (let at = first; at < end; at++) if (text[at] !== sign && !isSpace(text[at])) return false
  return true
}
