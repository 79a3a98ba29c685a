import type {LinkReference} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {identifierOf} from '../definitions.ts'
import type {Bracket, Stretch} from './stretch.ts'

/** The most characters of a label in a definition. */
const longest = 999

const second = /\[((?:\\[[\]\\]|\\(?![[\]\\])|[^[\]\\])*)\]/y

/** What makes a reference of brackets: the type of it, its label, and where it ends. */
export interface Reference extends Pick<LinkReference, 'referenceType' | 'identifier' | 'label'> {
  readonly end: number
}

/**
 * `[text][id]`, `[id][]` or `[id]`, of the brackets that end at a place; undefined where no definition makes it one.
 * Parsers look up labels of any length, which takes them time that grows with its square.
 */
export function referenceAt(
  {text, definitions}: Stretch,
  {at, isImage}: Bracket,
  close: number
): Reference | undefined {
  if (definitions.size === 0) return
  const open = at + (isImage ? 2 : 1)
  const named = (label: string, referenceType: Reference['referenceType'], end: number) => {
    const identifier = identifierOf(label)
    if (!definitions.has(identifier)) return
    return {referenceType, identifier: identifier.toLowerCase(), label: decodeString(label), end}
  }
  const own = () => (close - open > longest ? '' : text.slice(open, close))
  if (text[close + 1] !== '[') return named(own(), 'shortcut', close + 1)
  second.lastIndex = close + 1
  const [written, label = ''] = second.exec(text) ?? []
  const isFull = /[^ \t\n]/.test(label) && label.length <= longest
  const full = isFull && written ? named(label, 'full', close + 1 + written.length) : undefined
  if (full || written !== '[]') return full
  return named(own(), 'collapsed', close + 3)
}
