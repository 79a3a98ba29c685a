import {allBlocks} from '../../model/all-blocks.ts'
import type {Code, Document} from '../../model/document.ts'
import type {HttpMessage} from '../../model/http.ts'
import type {Annotation, Section} from '../../model/page.ts'
import {codePositions} from '../json/code-positions.ts'
import {positions} from '../markdown/positions.ts'
import {withSections} from '../sections/tree.ts'
import {readMessage} from './message.ts'

/** Every HTTP message of a page; blocks that say JSON are read elsewhere. */
export function pageHttp(
  document: Document,
  root: Section,
  annotations: readonly Annotation[]
): HttpMessage[] {
  const annotationOf = new Map(annotations.map((annotation) => [annotation.code, annotation]))
  const page = positions(document.text)
  return withSections(root).flatMap((section) =>
    allBlocks(section.blocks).flatMap((code) => {
      if (code.kind !== 'code' || !isHttp(code)) return []
      const annotation = annotationOf.get(code)
      const message = readMessage(code.value, codePositions(code, page))
      return [{code, section, ...(annotation ? {annotation} : {}), ...message}]
    })
  )
}

/** Fences that say so, and those that say nothing but begin as a message does. */
function isHttp({lang, value}: Code): boolean {
  if (lang === 'http' || lang === 'msgraph-interactive') return true
  return lang === '' && /^\s*(HTTP\/\d|(GET|POST|PUT|PATCH|DELETE)\s+(https?:|\/))/.test(value)
}
