/** Cells made of running text: for what is read as the table that it could be. */
import type {Cell, Inline, Place} from '../../model/document.ts'
import {inlineText, markdownOf} from '../inline-text.ts'

/** The inlines between two characters; text is cut, all else is kept whole where it starts in between. */
export function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0
  return inlines.flatMap((inline): Inline[] => {
    const start = at
    at += inlineText(inline).length
    if (inline.kind !== 'text') return start >= from && start < to ? [inline] : []
    const before = inline.value.slice(0, Math.max(0, from - start))
    const value = inline.value.slice(before.length, Math.max(0, to - start))
    return value === '' ? [] : [{...inline, value, place: behind(inline.place, before)}]
  })
}

/** Where a text goes on behind its first part, which may hold line ends. */
function behind(place: Place, before: string): Place {
  const lines = before.split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? {...place, column: place.column + last.length}
    : {...place, line: place.line + lines.length - 1, column: last.length + 1}
}

/** A cell of these inlines; one of none stands at `otherwise`. */
export function cellFrom(inlines: readonly Inline[], otherwise: Place): Cell {
  const [first] = inlines
  const last = inlines.at(-1)
  const place =
    first && last ? {...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn} : otherwise
  const text = inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim()
  const markdown = inlines.map(markdownOf).join('').replace(/\s+/g, ' ').trim()
  return {text, markdown, inlines, place}
}

export function textAt(value: string, place: Place): Inline {
  return {kind: 'text', value, bold: false, italic: false, place}
}

/** A cell with another in parentheses behind it: `array (string)`. */
export function noted(cell: Cell, note: Cell): Cell {
  const [open, close] = note.text.startsWith('(') ? [' ', ''] : [' (', ')']
  const behind = [textAt(open, note.place), ...note.inlines, textAt(close, note.place)]
  return {...cell, text: `${cell.text}${open}${note.text}${close}`, inlines: [...cell.inlines, ...behind]}
}
