import {addText, joinTexts, type Mark, positionIn} from './stretch.ts'

/** `*emphasis*`, `__strong__`, one in no other of them; marks without a partner are text. */
export const attention: Mark = (stretch, at) => {
  const {text, nodes, brackets, opener} = stretch
  const character = text.charAt(at)
  let end = at + 1
  while (text[end] === character) end++
  const {opens, closes} = sides(text, at, end)
  if (!opens && !closes) return addText(stretch, at, end)
  if (end - at > 2) return
  if (opens && !opener) {
    stretch.opener = {marks: text.slice(at, end), index: nodes.length, at}
    return addText(stretch, at, end)
  }
  if (!opener || (!opens && text[opener.at] !== character)) return addText(stretch, at, end)
  if (opener.marks !== text.slice(at, end) || !closes || opener.index < (brackets.at(-1) ?? 0)) return
  const children = joinTexts(nodes.splice(opener.index).slice(1))
  const type = end - at === 2 ? 'strong' : 'emphasis'
  nodes.push({type, children, position: positionIn(stretch, opener.at, end)})
  stretch.opener = undefined
  return end
}

/** What marks between two places may do, by the characters around them. */
export function sides(text: string, from: number, to: number): {opens: boolean; closes: boolean} {
  const before = kindOf(text.charAt(from - 1))
  const after = kindOf(text.charAt(to))
  const left = after === 'other' || (after === 'punctuation' && before !== 'other') || isMark(text.charAt(to))
  const right =
    before === 'other' || (before === 'punctuation' && after !== 'other') || isMark(text.charAt(from - 1))
  if (text[from] === '*') return {opens: left, closes: right}
  return {opens: left && (before !== 'other' || !right), closes: right && (after !== 'other' || !left)}
}

function kindOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}

function isMark(character: string): boolean {
  return character === '*' || character === '_'
}
