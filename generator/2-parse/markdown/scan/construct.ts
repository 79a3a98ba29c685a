import type {RootContent} from 'mdast'
import type {Lines} from './lines.ts'

/** Blocks that begin at a line, and the line behind them. */
export interface Found {
  readonly nodes: readonly RootContent[]
  readonly next: number
}

/** Reads what begins at a line; undefined where that is something else, or not written in the simplest way. */
export type Construct = (page: Lines, line: number) => Found | undefined
