import type {Inline} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {pageLink} from '../links.ts'

/** "Inherited from [entity](entity.md)". */
export function inheritedIn(inlines: readonly Inline[]): Facts['inheritedFrom'] {
  let said = false
  for (const inline of inlines) {
    if (inline.kind === 'html') continue
    if (said && inline.kind === 'link') {
      const name = inline.text.replace(/[`*]/g, '')
      return {name, link: pageLink(inline), place: inline.place}
    }
    const text = inlineText(inline)
    if (said && (inline.kind === 'code' || (inline.kind === 'text' && inline.bold))) {
      return {name: text.trim(), place: inline.place}
    }
    if (inline.kind !== 'text') continue
    const [, rest] = /\binherited from\b\s*(?:the\s+)?(.*)$/is.exec(text) ?? []
    if (rest === undefined) continue
    said = true
    const [name] = /^[A-Za-z_][\w.]*\w/.exec(rest) ?? []
    if (name) return {name, place: inline.place}
  }
  return
}
