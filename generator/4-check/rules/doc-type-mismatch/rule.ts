import type {Page} from '../../../model/page.ts'
import type {SourceRange} from '../../../model/program.ts'
import {defineRule} from '../../rule.ts'

/**
 * Front matter that announces another kind of page than it is.
 *
 * ```markdown
 * ---
 * doc_type: apiPageType
 *           ^^^^^^^^^^^
 * ---
 * # user resource type
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  perPage: true,
  advice: 'Correct the `doc_type` in the front matter.',
  message: (it: {stated: string; wanted: string; isType: boolean}) =>
    it.isType
      ? `The page describes a type, but its \`doc_type\` is \`${it.stated}\` instead of \`${it.wanted}\`.`
      : `The \`doc_type\` is \`${it.stated}\`, but the page does not describe a type.`,
  *check({pages}, report) {
    for (const page of pages) {
      const {docType} = page
      const place = docTypeValue(page)
      if (docType === undefined || !place) continue
      const kinds = kindsOf(page)
      if (kinds.some((kind) => kind.toLowerCase() === docType)) continue
      const isType = page.types.length + page.enums.length > 0
      if (!isType && !announcesType.test(docType)) continue
      const [wanted = ''] = kinds
      const {actual, source} = place
      yield report(source, {stated: actual, wanted, isType}, {actual, expected: [wanted]})
    }
  }
})

const announcesType = /^(?:resource|enum)pagetype/

/** What the page may call itself, best first. */
function kindsOf({types, enums}: Page): readonly string[] {
  if (types.length > 0) return ['resourcePageType']
  return enums.length > 0 ? ['enumPageType', 'resourcePageType'] : ['conceptualPageType']
}

/** The word behind `doc_type:`. */
function docTypeValue({file, document}: Page): {actual: string; source: SourceRange} | undefined {
  const end = document.frontMatter?.place.endLine ?? 0
  const lines = document.text.split('\n', end)
  const at = lines.findIndex((line) => /^doc_type\s*:/.test(line))
  const [, before = '', actual = ''] = /^(doc_type\s*:\s*["']?)([^"'#\s]*)/.exec(lines[at] ?? '') ?? []
  if (actual === '') return
  const [line, column] = [at + 1, before.length + 1]
  return {actual, source: {file, line, column, endLine: line, endColumn: column + actual.length}}
}
