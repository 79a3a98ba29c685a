import type {Document} from '../model/document.ts'
import type {Diagnostic, SourceRange} from '../model/program.ts'
import {allHtml} from './blocks.ts'

/** A comment that suppresses one code, or all, on a run of lines. */
export interface Suppression {
  /** Absent: every code. */
  readonly code?: string
  /** First and last line that it covers; the last is `Infinity` where nothing ends it. */
  readonly from: number
  readonly to: number
  /** The code's word in the comment, or the whole comment. */
  readonly source: SourceRange
  /** What to delete where the suppression is not used: a comment that names no other code goes as a whole. */
  readonly removal: SourceRange
}

/** `<!-- typedown-disable-next-line row-width broken-link -- known, see 12 -->` */
const comment = /<!--\s*typedown-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*?)-->/g

/**
 * The suppressions that a page holds, in document order.
 *
 * ```markdown
 * <!-- typedown-disable row-width -->            from here to the end, or to `typedown-enable row-width`
 * <!-- typedown-disable-next-line row-width -->  one line; after ` -- ` stands why
 * |a|b| <!-- typedown-disable-line row-width -->
 * ```
 *
 * @example
 * suppressionsOf(document) // [{code: 'row-width', from: 4, to: 4, source: {line: 3, column: 32, …}}]
 */
export function suppressionsOf(document: Document): Suppression[] {
  if (!document.text.includes('typedown-')) return []
  const found: Suppression[] = []
  let open: Suppression[] = []
  for (const {kind, text, source} of commands(document)) {
    const line = source.endLine ?? source.line
    const words = codesIn(text, source)
    if (kind === 'enable') {
      const named = new Set(words.map((word) => word.code))
      const ends = (suppression: Suppression) =>
        named.size === 0 || (suppression.code && named.has(suppression.code))
      found.push(...open.filter(ends).map((suppression) => ({...suppression, to: line})))
      open = open.filter((suppression) => !ends(suppression))
    } else {
      const [from, to] = {
        disable: [source.line, Number.POSITIVE_INFINITY] as const,
        'disable-line': [source.line, line] as const,
        'disable-next-line': [line + 1, line + 1] as const
      }[kind]
      const opened = (words.length > 0 ? words : [{source}]).map((word) => ({
        ...word,
        from,
        to,
        removal: words.length > 1 ? word.source : source
      }))
      if (kind === 'disable') open.push(...opened)
      else found.push(...opened)
    }
  }
  return [...found, ...open].sort(
    (a, b) => a.source.line - b.source.line || a.source.column - b.source.column
  )
}

/** Whether a suppression covers a finding of the same page. */
export function suppresses(suppression: Suppression, {code, source}: Diagnostic): boolean {
  return (
    (suppression.code === undefined || suppression.code === code) &&
    source.line >= suppression.from &&
    source.line <= suppression.to
  )
}

interface Command {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  readonly text: string
  readonly source: SourceRange
}

function* commands(document: Document): Generator<Command> {
  const all = [...allHtml(document)].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column
  )
  for (const {value, place} of all)
    for (const match of value.matchAll(comment))
      yield {
        kind: match[1] as Command['kind'],
        text: match[0],
        source: {file: document.file, ...range(value, match.index, match[0].length, place)}
      }
}

/** The codes that a comment names, each at its place; what stands after ` -- ` is a reason. */
function codesIn(text: string, source: SourceRange): {code: string; source: SourceRange}[] {
  const command = /typedown-[\w-]+/.exec(text)
  const start = command ? command.index + command[0].length : 0
  const [codes = ''] = text.slice(start, -'-->'.length).split(/\s--\s/)
  return [...codes.matchAll(/[\w-]+/g)].map((match) => ({
    code: match[0],
    source: {file: source.file, ...range(text, start + match.index, match[0].length, source)}
  }))
}

/** The place of a stretch of `text`, which itself begins at `begin`. */
function range(text: string, index: number, length: number, begin: {line: number; column: number}) {
  const at = (offset: number) => {
    const before = text.slice(0, offset).split('\n')
    const last = before.at(-1) ?? ''
    return {
      line: begin.line + before.length - 1,
      column: before.length === 1 ? begin.column + last.length : last.length + 1
    }
  }
  const [first, last] = [at(index), at(index + length)]
  return {...first, endLine: last.line, endColumn: last.column}
}
