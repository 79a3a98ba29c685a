import type {LinkReference} from 'mdast'
import {identifierOf} from '../definitions.ts'
import type {Stretch} from './stretch.ts'

const second = /\[([^[\]]*)\]/y

/** What makes a reference of brackets: the type of it, its label, and where it ends. */
export interface Reference extends Pick<LinkReference, 'referenceType' | 'identifier' | 'label'> {
  readonly end: number
}

/**
 * `[text][id]`, `[id][]` or `[id]`, of the brackets that end at a place; `'text'` where no definition makes it one,
 * undefined where it is not simple.
 */
export function referenceAt(
  {text, definitions}: Stretch,
  open: number,
  close: number
): Reference | 'text' | undefined {
  const own = text.slice(open + 1, close)
  let label = own
  let end = close + 1
  let referenceType: Reference['referenceType'] = 'shortcut'
  if (text[end] === '[') {
    second.lastIndex = end
    const [written, id] = second.exec(text) ?? []
    if (written === undefined || id === undefined) return
    label = id || own
    end += written.length
    referenceType = id ? 'full' : 'collapsed'
  }
  if (/[\\&\n]/.test(label)) return
  const identifier = identifierOf(label)
  if (!definitions.has(identifier)) return 'text'
  return {referenceType, identifier: identifier.toLowerCase(), label, end}
}
