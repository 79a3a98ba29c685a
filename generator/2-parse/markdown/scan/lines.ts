import type {Root} from 'mdast'
import type {Searched} from './target.ts'

type Position = NonNullable<Root['position']>

/** A page cut into lines, with places in it as mdast writes them. */
export interface Lines extends Searched {
  readonly count: number
  /** What references may name. */
  readonly definitions: ReadonlySet<string>
  /** The offset a line begins at; of the line behind the last, the end of the text. */
  start(line: number): number
  /** The offset a line ends at, its line ending not counted. */
  end(line: number): number
  /** A line, without its line ending. */
  read(line: number): string
  isBlank(line: number): boolean
  /** The first line from `line` on that is not blank; `count` where there is none. */
  skipBlank(line: number): number
  /** The place between two offsets, the first of them on `line` or behind it. */
  position(line: number, start: number, end: number): Position
  /** Where a line begins on the page: in a quote, behind its mark. */
  origin(line: number): Origin
}

interface Origin {
  /** The line of the page, counted from 0. */
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Lines are counted from 0 here, and from 1 in places.
 *
 * @example
 * linesOf('# a\nb').position(1, 4, 5).start // {line: 2, column: 1, offset: 4}
 */
export function linesOf(
  text: string,
  definitions: ReadonlySet<string> = new Set(),
  origins?: readonly Origin[]
): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const count = starts.length
  const start = (line: number) => starts[line] ?? text.length
  const end = (line: number) => (line + 1 < count ? start(line + 1) - 1 : text.length)
  const read = (line: number) => text.slice(start(line), end(line))
  const isBlank = (line: number) => /^[ \t]*$/.test(read(line))

  /** The line of an offset that lies on `line` or behind it: most lie on it. */
  const lineAt = (offset: number, line: number): number => {
    let [low, high] = [line, line]
    for (let step = 1; high + 1 < count && start(high + 1) <= offset; step *= 2) {
      low = high + 1
      high = Math.min(low + step, count - 1)
    }
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (start(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  const origin = (line: number): Origin => origins?.[line] ?? {line, column: 0, offset: start(line)}

  const point = (line: number, offset: number): Position['start'] => {
    const behind = offset - start(line)
    const from = origin(line)
    return {line: from.line + 1, column: from.column + behind + 1, offset: from.offset + behind}
  }

  /** What ends with a line's end does so before the marks of the next line. */
  const endPoint = (line: number, offset: number): Position['end'] => {
    if (line === 0 || offset > start(line)) return point(line, offset)
    const above = origin(line - 1)
    return {line: above.line + 2, column: 1, offset: above.offset + offset - start(line - 1)}
  }

  return {
    text,
    found: new Map(),
    count,
    definitions,
    start,
    end,
    read,
    isBlank,
    skipBlank: (line) => {
      let next = line
      while (next < count && isBlank(next)) next++
      return next
    },
    origin,
    position: (line, from, to) => {
      const first = lineAt(from, line)
      const last = lineAt(to, first)
      return {start: point(first, from), end: last > first ? endPoint(last, to) : point(last, to)}
    }
  }
}

/** What a quote or an item holds: lines of a page, without as many characters of each as marks take. */
export function linesWithin(page: Lines, line: number, marks: readonly number[]): Lines {
  const read = marks.map((length, index) => page.read(line + index).slice(length))
  const origins = marks.map((length, index) => {
    const from = page.origin(line + index)
    return {line: from.line, column: from.column + length, offset: from.offset + length}
  })
  return linesOf(read.join('\n'), page.definitions, origins)
}
