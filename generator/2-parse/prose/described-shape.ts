import type {Inline} from '../../model/document.ts'
import type {ShownProperty} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {readJson} from '../json/read-json.ts'
import {shownProperties} from '../json/shown.ts'

/** Words that say the JSON behind them is what a value looks like. */
const announcement = /\b(?:properties|attributes|fields|keys|members|shape|structure|format|form)\b[^.]*$/i

/**
 * The properties of a value that a description shows as JSON.
 *
 * @example
 * describedShape(inlines) // of "An object with these properties: `{"code": "String"}`": [{name: 'code', …}]
 */
export function describedShape(inlines: readonly Inline[]): readonly ShownProperty[] | undefined {
  let before = ''
  for (const inline of inlines) {
    if (inline.kind === 'code' && /^\s*\{.*\}\s*$/s.test(inline.value) && announcement.test(before)) {
      const {line, column} = inline.place
      const {root, fault} = readJson(inline.value, (start, end) => ({
        line,
        column: column + 1 + start,
        endLine: line,
        endColumn: column + 1 + end
      }))
      const shown = root?.kind === 'object' && !fault ? shownProperties(root) : []
      if (shown.length > 0) return shown
    }
    before += inlineText(inline)
  }
  return
}
