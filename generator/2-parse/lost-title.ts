import type {Document, Heading} from '../model/document.ts'

/**
 * Pages were published whose front matter had lost its line ends, and took the title with it:
 *
 *     ---title: "addIn resource type"description: "An add-in."---# addIn resource type
 */
export function withLostTitle(document: Document): Document {
  const [first, ...others] = document.blocks
  if (first?.kind !== 'paragraph') return document
  const [line = ''] = document.text.split('\n', 1)
  const words = /^---\s*\w+:.*---\s*#\s+(\S.*)/s.exec(line.trimEnd())?.[1]
  if (words === undefined) return document
  const column = line.lastIndexOf(words) + 1
  const place = {line: 1, column, endLine: 1, endColumn: column + words.length}
  const inlines = [{kind: 'text' as const, value: words, bold: false, italic: false, place}]
  const heading: Heading = {kind: 'heading', depth: 1, text: words, inlines, place}
  return {...document, blocks: [heading, ...others]}
}
