import {addText, type Mark, positionIn} from './stretch.ts'

/** `` `code` ``; a run of ticks that nothing closes is text. */
export const code: Mark = (stretch, at) => {
  const {text, inCell, unclosed} = stretch
  const from = at + ticksAt(text, at)
  const ticks = text.slice(at, from)
  if (unclosed.has(ticks)) return addText(stretch, at, from)
  let close = from
  while (close < text.length) {
    const count = ticksAt(text, close)
    if (count === ticks.length) break
    close += count || 1
  }
  if (close >= text.length) {
    unclosed.add(ticks)
    return addText(stretch, at, from)
  }
  const written = text.slice(from, close)
  const padded = /^[ \n]/.test(written) && /[ \n]$/.test(written) && /[^ \n]/.test(written)
  const value = padded ? written.slice(1, -1) : written
  const end = close + from - at
  stretch.nodes.push({
    type: 'inlineCode',
    value: inCell ? value.replaceAll('\\|', '|') : value,
    position: positionIn(stretch, at, end)
  })
  return end
}

function ticksAt(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end++
  return end - at
}
