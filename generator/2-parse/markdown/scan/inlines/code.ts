import {addText, type Mark, positionIn} from './stretch.ts'

/** `` `code` ``, on one line; a run of ticks that nothing closes is text. */
export const code: Mark = (stretch, at) => {
  const {text, inCell} = stretch
  const from = at + ticksAt(text, at)
  let close = from
  while (close < text.length) {
    const ticks = ticksAt(text, close)
    if (ticks === from - at) break
    close += ticks || 1
  }
  if (close >= text.length) return addText(stretch, at, from)
  const written = text.slice(from, close)
  if (written.includes('\n')) return
  const padded = /^ .*[^ ].* $/.test(written)
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
