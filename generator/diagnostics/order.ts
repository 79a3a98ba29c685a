import type {Diagnostic} from '../model/program.ts'

type Placed = Pick<Diagnostic, 'source' | 'code' | 'message'>

/**
 * The order in which findings are printed: by file, line, column, code, and by sentence where all four agree.
 *
 * @example
 * diagnostics.toSorted(bySource)
 */
export function bySource(left: Placed, right: Placed): number {
  return (
    compare(left.source.file, right.source.file) ||
    left.source.line - right.source.line ||
    left.source.column - right.source.column ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  )
}

/** By code unit, so that no locale changes the order. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
