import type {PhrasingContent} from 'mdast'
import {joinTexts, type Mark, positionIn, type Stretch} from './stretch.ts'

/** A run of `*` or `_`, of which emphasis may take some; what it leaves is text. */
export interface Delimiter {
  readonly type: 'delimiter'
  readonly mark: string
  readonly opens: boolean
  readonly closes: boolean
  from: number
  to: number
}

/** `*emphasis*`, `__strong__`: what marks mean is known when all of them are read. */
export const attention: Mark = ({text, nodes}, at) => {
  const mark = text.charAt(at)
  let end = at + 1
  while (text[end] === mark) end++
  nodes.push({type: 'delimiter', mark, from: at, to: end, ...sides(text, at, end)})
  return end
}

/** Makes emphasis of the marks among nodes: each that closes looks back for one that opens. */
export function withEmphasis(stretch: Stretch, nodes: Stretch['nodes']): PhrasingContent[] {
  const read: Stretch['nodes'] = []
  const openers: Opener[] = []
  for (const node of nodes) {
    if (node.type === 'delimiter') {
      while (node.closes && node.from < node.to) {
        const last = openers.findLastIndex(({delimiter}) => goTogether(delimiter, node))
        const opener = openers[last]
        if (opener === undefined) break
        openers.length = last + 1
        const {delimiter, index} = opener
        const count = sizeOf(delimiter) > 1 && sizeOf(node) > 1 ? 2 : 1
        const children = asTexts(stretch, read.splice(index + 1))
        delimiter.to -= count
        node.from += count
        const position = positionIn(stretch, delimiter.to, node.from)
        if (sizeOf(delimiter) === 0) {
          openers.pop()
          read.pop()
        }
        read.push({type: count === 2 ? 'strong' : 'emphasis', children, position})
      }
      if (sizeOf(node) === 0) continue
      if (node.opens) openers.push({delimiter: node, index: read.length})
    }
    read.push(node)
  }
  return asTexts(stretch, read)
}

interface Opener {
  readonly delimiter: Delimiter
  /** Where it stands among the nodes that are read. */
  readonly index: number
}

function sizeOf({from, to}: Delimiter): number {
  return to - from
}

/** Marks that may open as well as close go together unless their sum alone is a multiple of three. */
function goTogether(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.opens || opener.mark !== closer.mark) return false
  const mayBeBoth = opener.closes || closer.opens
  return !mayBeBoth || sizeOf(closer) % 3 === 0 || (sizeOf(opener) + sizeOf(closer)) % 3 !== 0
}

function asTexts(stretch: Stretch, nodes: Stretch['nodes']): PhrasingContent[] {
  return joinTexts(
    nodes.map((node) => {
      if (node.type !== 'delimiter') return node
      const {from, to} = node
      return {type: 'text', value: stretch.text.slice(from, to), position: positionIn(stretch, from, to)}
    })
  )
}

/** What marks between two places may do, by the characters around them. */
export function sides(text: string, from: number, to: number): {opens: boolean; closes: boolean} {
  const before = kindOf(text.charAt(from - 1))
  const after = kindOf(text.charAt(to))
  const left = after === 'other' || (after === 'punctuation' && before !== 'other')
  const right = before === 'other' || (before === 'punctuation' && after !== 'other')
  if (text[from] === '*') return {opens: left, closes: right}
  return {opens: left && (before !== 'other' || !right), closes: right && (after !== 'other' || !left)}
}

function kindOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}
