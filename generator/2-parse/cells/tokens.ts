import type {Cell, Inline, Place} from '../../model/document.ts'
import type {PageLink} from '../../model/page.ts'
import {pageLink} from '../links.ts'

/** A word or a sign of a type cell. Words of a link's text carry the link. */
export interface Token {
  /** `text` stands in quotes, which `text` leaves out; `range` is `0..1` or `1..*`. */
  readonly kind: 'word' | 'sign' | 'text' | 'range'
  readonly text: string
  readonly link?: PageLink
  /** Present, and true, where it begins a line: behind `<br>`. */
  readonly broken?: true
  readonly place: Place
}

/** Tags that are layout; any other `<x>` in a type cell is meant: `KeyValuePair<string>`. */
const layout = /^<\/?(br|p|ul|ol|li|b|i|em|strong|sup|sub|span|a|code|pre|kbd|small)\b|^<!--/

/**
 * @example
 * typeTokens(cell) // of `[identitySet][] collection`: word identitySet with its link, word collection
 */
export function typeTokens(cell: Pick<Cell, 'inlines'>): Token[] {
  let broken = false
  const tokens = cell.inlines.flatMap((inline) => {
    if (inline.kind === 'html' && /^<br\b/i.test(inline.value)) broken = true
    const [first, ...others] = inlineTokens(inline)
    if (!first) return []
    const token: Token = broken ? {...first, broken} : first
    broken = false
    return [token, ...others]
  })
  // JSDoc writes `Array.<string>`.
  return tokens.filter(({kind, text}, at) => kind !== 'sign' || text !== '.' || tokens[at + 1]?.text !== '<')
}

function inlineTokens(inline: Inline): Token[] {
  if (inline.kind === 'html' && layout.test(inline.value)) return []
  if (inline.kind === 'code') {
    const ticks = Math.floor((inline.place.endColumn - inline.place.column - inline.value.length) / 2)
    return textTokens(inline.value, {...inline.place, column: inline.place.column + ticks})
  }
  if (inline.kind !== 'link') return textTokens(inline.value, inline.place)
  if (inline.image) return []
  const link = pageLink(inline)
  const text = inline.text.replace(/<\/?code>/gi, (tag) => ' '.repeat(tag.length))
  return textTokens(text, {...inline.place, column: inline.place.column + 1}).map((token) => ({
    ...token,
    link
  }))
}

const segment = '[\\p{L}\\p{N}_$]+'
const kinds: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /(?<![\p{L}\p{N}])(?:"[^"]*"|'[^']*'|“[^“”]*”)(?![\p{L}\p{N}])/u],
  ['range', /(?<!\d)\d+ ?\.\. ?(?:\d+|\*|[nN]\b)/u],
  ['word', new RegExp(`\\\\?[@#]?${segment}(?:(?:\\.|-|::|\\\\)${segment})*`, 'u')],
  ['sign', /=>|->|<=|>=|\.\.\.|\|\||\S/u]
]
const pattern = new RegExp(kinds.map(([, {source}]) => `(${source})`).join('|'), 'gu')

export function textTokens(text: string, {line, column}: Place): Token[] {
  return [...text.matchAll(pattern)].map((match): Token => {
    const [whole, ...groups] = match
    const kind = kinds[groups.findIndex((group) => group !== undefined)]?.[0] ?? 'sign'
    const start = column + match.index
    return {
      kind,
      text: kind === 'text' ? whole.slice(1, -1) : kind === 'range' ? whole.replaceAll(' ', '') : whole,
      place: {line, column: start, endLine: line, endColumn: start + whole.length}
    }
  })
}
