import type {Document, Place} from '../../model/document.ts'

/** Text to insert into a page. */
export interface Insertion {
  /** Where: an empty place. */
  readonly place: Place
  readonly text: string
}

/** What to insert, or why nothing can be proposed. */
export type Proposal = Insertion | {readonly reason: string}

export function insertionAt(line: number, column: number, text: string): Insertion {
  return {place: {line, column, endLine: line, endColumn: column}, text}
}

/** A line of a page; lines count from 1. */
export function lineOf({text}: Document, line: number): string {
  return text.split('\n')[line - 1] ?? ''
}

/** A new line below one. */
export function lineBelow(document: Document, line: number, text: string): Insertion {
  return insertionAt(line, lineOf(document, line).length + 1, `\n${text}`)
}
