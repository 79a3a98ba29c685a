import type {Nodes, Root} from 'mdast'
import type {Definition, Document, Excess, FrontMatter} from '../../model/document.ts'
import type {SourceFile} from '../../model/source-file.ts'
import {toBlocks} from './blocks.ts'
import {excessMark} from './emphasis.ts'
import {readFrontMatter} from './front-matter.ts'
import {definitionTargetPlace, fold, placeOf} from './inlines.ts'
import {levelsOf} from './levels.ts'
import {deepestLink, deepestMarker} from './nesting.ts'
import {type Positions, positions} from './positions.ts'
import {processor} from './processor.ts'

/**
 * Reads markdown. The only place that knows mdast: everything above it reads the document.
 *
 * @example
 * readMarkdown({file: 'a.md', text: '# user resource type'}).blocks[0] // {kind: 'heading', depth: 1, …}
 */
export function readMarkdown(source: SourceFile): Document {
  const {file, text} = source
  const excess = excessIn(text)
  if (excess) return {file, text, blocks: [], definitions: [], excess}
  return toDocument(source, processor.parse(withPlainShortcodes(text)))
}

/** What would take the parser too long. */
function excessIn(text: string): Excess | undefined {
  const nested = deepestMarker(text) ?? deepestLink(text)
  const found = nested ?? excessMark(text)
  if (!found) return
  return {of: nested ? 'nesting' : 'emphasis', place: positions(text).place(found.start, found.end)}
}

/**
 * The text with what shortcodes of site generators say, so that no character moves: `{{<nullable>}}` is a note,
 * `(nullable)`, `[Filter]({{< relref "entities/Filter" >}})` a link, and quotes within one do not end those around it.
 */
function withPlainShortcodes(text: string): string {
  if (!text.includes('{{')) return text
  return text
    .replace(
      /(?<=\]\()\{\{[<%]\s*[\w-]+\s+(?:[\w-]+=)?"([^"\s]+)"\s*[%>]\}\}(?=\))/g,
      (found, target: string) => target.padEnd(found.length)
    )
    .replace(/\{\{[<%]\s*([A-Za-z-]+)\s*[%>]\}\}/g, (found, word: string) => `(${word})`.padEnd(found.length))
    .replace(/\{\{[<%].*?[%>]\}\}/g, (found) => found.replaceAll('"', "'"))
}

/** How many levels below the root are read: people write ten. */
const deepest = 200

/** The same for a tree that somebody else has parsed. */
export function toDocument({file, text}: SourceFile, root: Root): Document {
  const place = positions(text)
  const deep = beyond(root, deepest)
  if (deep) {
    const excess: Excess = {of: 'nesting', place: placeOf(deep, place)}
    return {file, text, blocks: [], definitions: [], excess}
  }
  const definitions = new Map<string, Definition>()
  collectDefinitions(root, place, definitions)
  const frontMatter = frontMatterOf(root, place)
  return {
    file,
    text,
    ...(frontMatter ? {frontMatter} : {}),
    blocks: toBlocks(root.children, {positions: place, definitions}),
    definitions: [...definitions.values()]
  }
}

/** The first node so many levels below the root. */
function beyond(root: Root, limit: number): Nodes | undefined {
  let depth = 0
  for (const [first] of levelsOf([root])) if (depth++ === limit) return first
  return undefined
}

function collectDefinitions(node: Nodes, place: Positions, into: Map<string, Definition>): void {
  if (node.type === 'definition') {
    const identifier = fold(node.identifier).toLowerCase()
    // The first of two wins, as in markdown.
    if (into.has(identifier)) return
    const urlPlace = definitionTargetPlace(node, place)
    into.set(identifier, {identifier, url: node.url, place: placeOf(node, place), urlPlace})
  } else if (
    node.type === 'root' ||
    node.type === 'blockquote' ||
    node.type === 'list' ||
    node.type === 'listItem'
  ) {
    for (const child of node.children) collectDefinitions(child, place, into)
  }
}

function frontMatterOf(root: Root, place: Positions): FrontMatter | undefined {
  const [first] = root.children
  if (first?.type !== 'yaml') return
  const whole = placeOf(first, place)
  const {data, fault} = readFrontMatter(first.value)
  if (!fault) return {place: whole, data}
  // Below the marks that open it.
  const line = whole.line + fault.line
  const at = {line, column: fault.column, endLine: line, endColumn: fault.column + 1}
  return {place: whole, data, fault: {reason: fault.reason, place: at}}
}
