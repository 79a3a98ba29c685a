import type {Place} from '../../../model/document.ts'
import {duplicateKeys} from '../../../model/duplicate-keys.ts'
import type {JsonNode, Page} from '../../../model/page.ts'
import {duplicateKeyRule, reportDuplicateKey} from '../../duplicate-key.ts'
import {defineRule} from '../../rule.ts'

type Start = Pick<Place, 'line' | 'column'>

/**
 * A key that an object of a JSON block, or of an annotation, holds twice.
 *
 * ```json
 * {
 *   "id": "1",
 *   "id": "2"
 *   ^^^^
 * }
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  ...duplicateKeyRule,
  *check({pages}, report) {
    for (const page of pages)
      for (const {root, fault} of shownIn(page))
        for (const duplicate of duplicateKeys(root)) {
          const {key, keyPlace} = duplicate.member
          if (fault && isBefore(fault, keyPlace)) break
          yield reportDuplicateKey(report, page.file, duplicate, JSON.stringify(key))
        }
  }
})

/** What is read as JSON, and where it breaks: what follows may have been misread. */
function* shownIn({json, annotations, diagnostics}: Page): Generator<{root: JsonNode; fault?: Start}> {
  for (const {value, fault} of annotations) yield {root: value, ...(fault && {fault: fault.place})}
  const faults = diagnostics.filter(({code}) => code === 'json-syntax').map(({source}) => source)
  for (const {root, code} of json) {
    const {line, endLine} = code.place
    const fault = faults.find((it) => it.line >= line && it.line <= endLine)
    if (root) yield {root, ...(fault && {fault})}
  }
}

function isBefore(a: Start, b: Start): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
