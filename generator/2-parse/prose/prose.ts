import type {Inline, Place} from '../../model/document.ts'

/** Running text as one string, in which every character knows its place. */
export interface Prose {
  /** Marked words keep a mark: `` `a` `` for code, bold and italic. Links are their text. */
  readonly text: string
  place(start: number, end: number): Place
}

interface Span {
  readonly start: number
  readonly end: number
  readonly place: Place
}

/**
 * @example
 * prose(cell.inlines).text // of `Possible: **a**, [b](b.md).`: 'Possible: `a`, b.'
 */
export function prose(inlines: readonly Inline[]): Prose {
  let text = ''
  const spans: Span[] = []
  const add = (value: string, place: Place, mark = '') => {
    text += mark
    spans.push({start: text.length, end: text.length + value.length, place})
    text += value + mark
  }
  let cell: TableCell
  for (const inline of inlines) {
    if (inline.kind === 'html' && /^<\/?t[rhd]\b/i.test(inline.value)) {
      const [text, next] = tableTag(inline.value.toLowerCase(), cell)
      add(text, inline.place)
      cell = next
    } else if (cell === 'heading') continue
    else if (cell === 'first' && inline.kind === 'text') add(inline.value, inline.place, '`')
    else if (inline.kind === 'code') add(inline.value, inner(inline.place, inline.value.length), '`')
    else if (inline.kind === 'link') add(inline.text, shift(inline.place, 1))
    else if (inline.kind === 'html') add(/^<\/?(br|li|p|ul)\b/i.test(inline.value) ? '\n' : '', inline.place)
    else if ((inline.bold || inline.italic) && !/[`:.]/.test(inline.value))
      add(inline.value, inline.place, '`')
    else add(inline.value, inline.place)
  }
  return {
    text,
    place(start, end) {
      const span = spanAt(spans, start)
      if (!span) return {line: 1, column: 1, endLine: 1, endColumn: 1}
      const {line, column} = span.place
      const from = column + Math.max(0, start - span.start)
      return {line, column: from, endLine: line, endColumn: from + (end - start)}
    }
  }
}

/** The first that ends behind a place, or the last of all; they stand in order. */
function spanAt(spans: readonly Span[], place: number): Span | undefined {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (place < (spans[middle]?.end ?? 0)) high = middle
    else low = middle + 1
  }
  return spans[low]
}

type TableCell = 'heading' | 'first' | 'other' | undefined

/** A table in HTML reads as a list: a line for each row, its first cell marked, the others behind dashes, no headings. */
function tableTag(tag: string, cell: TableCell): [text: string, next: TableCell] {
  if (tag.startsWith('<tr')) return ['\n', undefined]
  if (tag.startsWith('<th')) return ['', 'heading']
  if (tag.startsWith('<td')) return cell === undefined ? ['', 'first'] : [' - ', 'other']
  return ['', cell === 'heading' ? undefined : 'other']
}

/** Of `` `a` ``, the `a`: fences may be longer than one. */
function inner(place: Place, length: number): Place {
  return shift(place, Math.max(0, Math.floor((place.endColumn - place.column - length) / 2)))
}

function shift(place: Place, columns: number): Place {
  return {...place, column: place.column + columns}
}
