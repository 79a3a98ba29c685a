import type {BlockContent, DefinitionContent, RootContent} from 'mdast'
import type {Lines} from './lines.ts'

/** Blocks that begin at a line, and the line behind them. */
export interface Found<Node extends RootContent = Block> {
  readonly nodes: readonly Node[]
  readonly next: number
}

/** What a page, a quote and an item may hold. */
export type Block = BlockContent | DefinitionContent

/** Reads what begins at a line; undefined where that is something else, or not written in the simplest way. */
export type Construct<Node extends RootContent = Block> = (
  page: Lines,
  line: number
) => Found<Node> | undefined

/** Reads all of a quote or an item; undefined where some of it is not written in the simplest way. */
export type BlocksOf = (page: Lines) => Block[] | undefined
