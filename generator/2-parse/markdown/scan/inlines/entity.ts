import {decodeString} from 'micromark-util-decode-string'
import {addText, type Mark} from './stretch.ts'

const reference = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[\dA-Za-z]{1,31});/y

/** `&lt;` is `<`; `&` alone, and names that no character has, are text. */
export const entity: Mark = (stretch, at) => {
  reference.lastIndex = at
  const [written] = reference.exec(stretch.text) ?? []
  const character = written && decodeString(written)
  if (!written || character === written) return addText(stretch, at, at + 1)
  return addText(stretch, at, at + written.length, character)
}
