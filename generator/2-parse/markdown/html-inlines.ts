import type {Inline, InlineHtml} from '../../model/document.ts'
import {fold} from './inlines.ts'

/**
 * Running text in which tags are what markdown would have said: `<code>`, `<a href>`, `<b>`, `<i>`.
 *
 * @example
 * htmlInlines(inlines) // of `<a href="user.md">user</a>`: [{kind: 'link', url: 'user.md', text: 'user', …}]
 */
export function htmlInlines(inlines: readonly Inline[]): Inline[] {
  const read: Inline[] = []
  // Behind the last end, none need be looked for.
  const last = {
    code: inlines.findLastIndex((inline) => closes(inline, 'code')),
    a: inlines.findLastIndex((inline) => closes(inline, 'a'))
  }
  let bold = false
  let italic = false
  for (let at = 0; at < inlines.length; at++) {
    const inline = inlines[at]
    if (!inline) continue
    if (inline.kind === 'text')
      read.push({...inline, bold: inline.bold || bold, italic: inline.italic || italic})
    if (inline.kind === 'code' || inline.kind === 'link') read.push(inline)
    if (inline.kind !== 'html') continue
    const [, close = '', tag = ''] = /^<(\/?)(\w+)/.exec(inline.value) ?? []
    const name = tag.toLowerCase()
    const isSpan = close === '' && (name === 'code' || name === 'a')
    const end = isSpan && at < last[name] ? endOf(inlines, at, name) : -1
    if (name === 'b' || name === 'strong') bold = close === ''
    else if (name === 'i' || name === 'em') italic = close === ''
    else if (isSpan && end > at) {
      read.push(marked(inline, name, inlines.slice(at + 1, end), inlines[end] ?? inline))
      at = end
    } else read.push(inline)
  }
  return read
}

function endOf(inlines: readonly Inline[], from: number, name: string): number {
  let at = from + 1
  while (at < inlines.length && !closes(inlines[at], name)) at++
  return at < inlines.length ? at : -1
}

function closes(inline: Inline | undefined, name: string): boolean {
  return inline?.kind === 'html' && inline.value.toLowerCase().startsWith(`</${name}`)
}

function marked(tag: InlineHtml, name: 'code' | 'a', inner: readonly Inline[], last: Inline): Inline {
  const text = fold(
    inner
      .map((inline) => (inline.kind === 'link' ? inline.text : inline.kind === 'html' ? '' : inline.value))
      .join('')
  )
  // As of `[user]`: one sign before the words, and one behind them.
  const {endLine: line, endColumn: column} = tag.place
  const place = {line, column: column - 1, endLine: last.place.line, endColumn: last.place.column + 1}
  if (name === 'code') return {kind: 'code', value: text, place: inner[0]?.place ?? place}
  const [, , quoted, bare] = /\bhref\s*=\s*(?:(["'])(.*?)\1|([^\s>]+))/i.exec(tag.value) ?? []
  // A site generator's shortcode: `{{< ref "pod#Pod" >}}`.
  const [, page] = /^\{\{[<%]\s*(?:rel)?ref\s+["']([^"']+)["']/.exec(quoted ?? '') ?? []
  const url = page ?? quoted ?? bare
  const at = tag.place.column + tag.value.indexOf(url ?? '')
  const urlPlace = {...tag.place, column: at, endColumn: at + (url ?? '').length}
  return {kind: 'link', ...(url === undefined ? {} : {url}), text, image: false, place, urlPlace}
}
