import type {PhrasingContent, Text} from 'mdast'
import type {Lines} from '../lines.ts'
import type {Searched} from '../target.ts'
import type {Delimiter} from './attention.ts'

/** Running text as it is read: what it became so far, and what is still open. */
export interface Stretch extends Searched {
  readonly page: Lines
  readonly line: number
  /** Where its text begins on the page. */
  readonly offset: number
  readonly inCell: boolean
  /** What references may name. */
  readonly definitions: ReadonlySet<string>
  readonly nodes: (PhrasingContent | Delimiter)[]
  readonly brackets: Bracket[]
  /** How many of these brackets have a link behind them: they begin no other, but may begin an image. */
  linked: number
  /** Runs of ticks that nothing behind the place that is read closes. */
  readonly unclosed: Set<string>
}

/** A `[` or `![` that may still begin something. */
export interface Bracket {
  /** Where it stands in the text, and in `nodes`. */
  readonly at: number
  readonly index: number
  readonly isImage: boolean
}

/** Reads what begins at a place in the text, and returns where it ends; undefined where that is not simple. */
export type Mark = (stretch: Stretch, at: number) => number | undefined

/** Adds the text between two places: as it is written, or another. */
export function addText(stretch: Stretch, from: number, to: number, value?: string): number {
  const written = value ?? stretch.text.slice(from, to)
  stretch.nodes.push({type: 'text', value: written, position: positionIn(stretch, from, to)})
  return to
}

export function positionIn({page, line, offset}: Stretch, from: number, to: number): Text['position'] {
  return page.position(line, offset + from, offset + to)
}

/** Texts that meet are one. */
export function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.position && node.position) {
      last.value += node.value
      last.position.end = node.position.end
    } else joined.push(node)
  }
  return joined
}
