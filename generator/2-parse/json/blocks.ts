import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {allBlocks} from '../../model/all-blocks.ts'
import type {Code, Document} from '../../model/document.ts'
import type {Annotation, JsonBlock, Section} from '../../model/page.ts'
import type {Diagnostic} from '../../model/program.ts'
import {positions} from '../markdown/positions.ts'
import {withSections} from '../sections/tree.ts'
import {codePositions} from './code-positions.ts'
import {type LenientJson, readJson} from './read-json.ts'

/** Every JSON block of a page, and what is wrong with them. */
export function pageJson(
  document: Document,
  root: Section,
  annotations: readonly Annotation[]
): {json: JsonBlock[]; diagnostics: Diagnostic[]} {
  const annotationOf = new Map(annotations.map((annotation) => [annotation.code, annotation]))
  const page = positions(document.text)
  const json: JsonBlock[] = []
  const diagnostics: Diagnostic[] = []
  for (const section of withSections(root)) {
    for (const code of allBlocks(section.blocks)) {
      if (code.kind !== 'code') continue
      const annotation = annotationOf.get(code)
      if (!isJson(code, annotation)) continue
      const read = readJson(code.value, codePositions(code, page))
      json.push({
        code,
        section,
        ...(annotation ? {annotation} : {}),
        ...(read.root ? {root: read.root} : {})
      })
      diagnostics.push(...findings(document.file, read))
    }
  }
  return {json, diagnostics}
}

/** Fences that say `json`, and those that say nothing but hold an object. */
function isJson(code: Code, annotation: Annotation | undefined): boolean {
  if (/^json/.test(code.lang)) return true
  return annotation !== undefined && code.lang === '' && /^\s*[[{]/.test(code.value)
}

function findings(file: string, {root, trailingCommas, fault}: LenientJson): Diagnostic[] {
  const commas = trailingCommas.map((place) =>
    diagnostic('json-trailing-comma', {file, ...place}, {}, {actual: ',', expected: ['']})
  )
  if (!fault) return commas
  const source = {file, ...fault.place}
  const empty = !root || (root.kind === 'object' && root.members.length === 0)
  const found = empty
    ? diagnostic('example-not-json', source, {text: fault.text}, {actual: fault.text})
    : diagnostic('json-syntax', source, fault, {actual: fault.text})
  return [...commas, found]
}
