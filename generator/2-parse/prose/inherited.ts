import type {Inline} from '../../model/document.ts'
import type {Facts} from '../../model/page.ts'
import {behindBase, conditional, inheritedRow} from '../dialect/base-words.ts'
import {inlineText} from '../inline-text.ts'
import {pageLink} from '../links.ts'

/** A sentence that only says where a property comes from is never longer. */
const longest = 200

/** "Inherited from [entity](entity.md)"; a value that is called `Inherited` says nothing of types. */
export function inheritedIn(inlines: readonly Inline[]): Facts['inheritedFrom'] {
  let sentence = ''
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'html') continue
    const text = inlineText(inline).replace(/\s+/g, ' ')
    const next = inlines[index + 1]
    const isStated = inheritedRow.test(sentence) || (next !== undefined && behindBase.test(inlineText(next)))
    if (isStated && !conditional.test(sentence)) {
      if (inline.kind === 'link') {
        return {name: text.replace(/[`*]/g, ''), link: pageLink(inline), place: inline.place}
      }
      if (inline.kind === 'code' || inline.bold) return {name: text.trim(), place: inline.place}
    }
    const [, words = '', name] = /^(.*\binherited from (?:the )?)([A-Za-z_][\w.]*\w)/is.exec(text) ?? []
    if (name && inline.kind === 'text' && inheritedRow.test(openSentence(sentence, words)))
      return {name, place: inline.place}
    sentence = openSentence(sentence, text)
  }
  return
}

/** The sentence that a text leaves open at its end. */
function openSentence(sentence: string, text: string): string {
  const [ended] = /^.*(?:[.;:(]\s?|。)/s.exec(text) ?? []
  if (ended !== undefined) return text.slice(ended.length)
  return sentence.length > longest ? sentence : sentence + text
}
