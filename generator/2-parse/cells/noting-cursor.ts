import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {Cursor} from './cursor.ts'
import {numberNote, stringNote} from './primitives.ts'

/** Where one reads, with what was said so far beyond the type. */
export class NotingCursor extends Cursor {
  format?: Format
  protected readonly notes: string[] = []

  /** What was noted, and all that is left, as words. */
  note(): string {
    const rest = this.tokens.slice(this.at).map((token) => token.text)
    return [...this.notes, ...rest].join(' ')
  }

  /** The type with what a note says of it: `String` and `timestamp`, `integer` and `int64`, `user` and `collection`. */
  protected noted(type: TypeExpression, note: string): TypeExpression {
    if (/^collection$/i.test(note)) return collectionOf(type)
    const {primitive: name, format} =
      type.kind !== 'primitive' ? {} : type.name === 'string' ? stringNote(note) : numberNote(type.name, note)
    if (format) this.format = format
    if (name) return {kind: 'primitive', name}
    if (!format) this.notes.push(note)
    return type
  }
}

export function collectionOf(of: TypeExpression): TypeExpression {
  return {kind: 'collection', of}
}
