import type {Construct} from './construct.ts'

const opening = /^(?:(`{3,})[ \t]*(?![ \t])([^`\\&]*)|(~{3,})(?!~)[ \t]*(?![ \t])([^\\&]*))$/

/** Code between two fences. One that is never closed is left to others. */
export const fence: Construct = (page, line) => {
  const [, ticks, tickInfo, tildes, tildeInfo] = opening.exec(page.read(line)) ?? []
  const marks = ticks ?? tildes
  if (marks === undefined) return
  const closing = new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}[ \\t]*$`)
  let last = line + 1
  while (last < page.count && !closing.test(page.read(last))) last++
  if (last === page.count) return
  const info = tickInfo ?? tildeInfo ?? ''
  const [, lang = null, meta] = /^([^ \t]+)[ \t]*(.*)/s.exec(info) ?? []
  const value = last > line + 1 ? page.text.slice(page.start(line + 1), page.end(last - 1)) : ''
  const node = {
    type: 'code' as const,
    lang,
    meta: meta || null,
    value,
    position: page.position(line, page.start(line), page.end(last))
  }
  return {nodes: [node], next: last + 1}
}
