import {allBlocks} from '../../model/all-blocks.ts'
import type {Code, Document, Html} from '../../model/document.ts'
import {commentsIn} from '../../model/html-comments.ts'
import type {Annotation} from '../../model/page.ts'
import {type Positions, positions} from '../markdown/positions.ts'
import {codePositions} from './code-positions.ts'
import {readJson} from './read-json.ts'

/**
 * Comments that hold JSON, each with the code block that it speaks of.
 *
 * @example
 * pageAnnotations(document) // of `<!-- {"blockType": "resource"} -->` before a fence: [{value, code, …}]
 */
export function pageAnnotations(document: Document): Annotation[] {
  const annotations: Annotation[] = []
  const page = positions(document.text)
  let pending: Annotation[] = []
  const attach = (code?: Code) => {
    annotations.push(...pending.map((annotation) => (code ? {...annotation, code} : annotation)))
    pending = []
  }
  for (const block of allBlocks(document.blocks)) {
    if (block.kind === 'html') pending.push(...annotationsIn(block, page))
    else if (block.kind === 'code') attach(block)
    else if (block.kind === 'heading') attach()
  }
  attach()
  return annotations
}

/** Other comments in braces are no affair of ours. */
const isOfDialect = /\b(?:blockType|baseType|keyProperty|@?odata\.type|page\.annotation)\b/i

function annotationsIn(html: Html, page: Positions): Annotation[] {
  const place = codePositions(asCode(html), page)
  return commentsIn(html.value).flatMap((comment) => {
    const written = html.value.slice(comment.start + '<!--'.length, comment.end - '-->'.length)
    const json = written.trim()
    if (!json.startsWith('{') || !json.endsWith('}')) return []
    const start = comment.start + '<!--'.length + written.indexOf('{')
    const {root, fault} = readJson(json, (from, to) => place(start + from, start + to))
    const at = place(comment.start, comment.end)
    const reported = fault && isOfDialect.test(json) ? {fault} : {}
    return root?.kind === 'object' ? [{html, value: root, place: at, ...reported}] : []
  })
}

function asCode(html: Html): Code {
  const {line, column} = html.place
  return {kind: 'code', lang: '', value: html.value, place: html.place, valuePlace: {line, column}}
}
