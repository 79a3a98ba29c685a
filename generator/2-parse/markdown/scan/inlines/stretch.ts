import type {PhrasingContent, Text} from 'mdast'
import type {Lines} from '../lines.ts'

/** Running text as it is read: what it became so far, and what is still open. */
export interface Stretch {
  readonly page: Lines
  readonly line: number
  /** Where its text begins on the page. */
  readonly offset: number
  readonly text: string
  readonly inCell: boolean
  /** What references may name. */
  readonly definitions: ReadonlySet<string>
  readonly nodes: PhrasingContent[]
  /** Where in `nodes` each `[` stands that may still begin a link. */
  readonly brackets: number[]
  /** The `*` or `**` that may still begin something. */
  opener: Opener | undefined
  /** What does not stand behind the place that is read: runs of ticks, ends of tags. */
  readonly missing: Set<string>
}

export interface Opener {
  readonly marks: string
  /** Where it stands in `nodes`, and in the text. */
  readonly index: number
  readonly at: number
}

/** Reads what begins at a place in the text, and returns where it ends; undefined where that is not simple. */
export type Mark = (stretch: Stretch, at: number) => number | undefined

/** Adds the text between two places: as it is written, or another. Lines do not end in space. */
export function addText(stretch: Stretch, from: number, to: number, value?: string): number {
  const written = value ?? stretch.text.slice(from, to).replaceAll(' \n', '\n')
  stretch.nodes.push({type: 'text', value: written, position: positionIn(stretch, from, to)})
  return to
}

export function positionIn({page, line, offset}: Stretch, from: number, to: number): Text['position'] {
  return page.position(line, offset + from, offset + to)
}

/** Whether a text stands behind a place, looked up once where it does not. */
export function stands({text, missing}: Stretch, wanted: string, from: number): boolean {
  if (missing.has(wanted)) return false
  if (text.includes(wanted, from)) return true
  missing.add(wanted)
  return false
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
