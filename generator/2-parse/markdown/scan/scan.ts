import type {Root, RootContent} from 'mdast'
import {comment} from './comment.ts'
import type {Block, Construct, Found} from './construct.ts'
import {definition, identifiersIn} from './definitions.ts'
import {fence} from './fence.ts'
import {frontMatter} from './front-matter.ts'
import {heading} from './heading.ts'
import {html} from './html.ts'
import {type Lines, linesOf} from './lines.ts'
import {list} from './list.ts'
import {paragraph} from './paragraph.ts'
import {quote} from './quote.ts'
import {rest} from './rest.ts'
import {rule} from './rule.ts'
import {table} from './table.ts'

const simple: readonly Construct[] = [
  heading,
  fence,
  comment,
  html,
  quote(blocksOf),
  table,
  definition,
  rule,
  list(blocksOf),
  paragraph
]

/** What a container holds, if that is all written in the simplest way. */
function blocksOf(page: Lines): Block[] | undefined {
  const blocks: Block[] = []
  for (let line = page.skipBlank(0); line < page.count; ) {
    const found = firstOf(page, line)
    if (found === undefined) return
    for (const node of found.nodes) blocks.push(node)
    line = page.skipBlank(found.next)
  }
  return blocks
}

/**
 * The tree that `parse` would make of a page, made by reading the blocks that pages are mostly made of in one go,
 * and giving `parse` only the rest. Undefined for pages with line endings or characters that `parse` takes for others.
 */
export function scan(text: string, parse: (text: string) => Root): Root | undefined {
  if (/^\uFEFF|[\r\0]/.test(text)) return
  const tree = rootOf(linesOf(text), parse)
  // What is defined does not depend on references, which may stand above it.
  const definitions = text.includes(']:') ? identifiersIn(tree) : undefined
  return definitions?.size ? rootOf(linesOf(text, definitions), parse) : tree
}

function rootOf(page: Lines, parse: (text: string) => Root): Root {
  const others = rest(parse)
  const children: RootContent[] = []
  const first = frontMatter(page, 0)
  for (const node of first?.nodes ?? []) children.push(node)
  let line = page.skipBlank(first?.next ?? 0)
  while (line < page.count) {
    const found = firstOf(page, line) ?? others(page, line)
    for (const node of found.nodes) children.push(node)
    line = page.skipBlank(found.next)
  }
  return {type: 'root', children, position: page.position(0, 0, page.text.length)}
}

function firstOf(page: Lines, line: number): Found | undefined {
  for (const construct of simple) {
    const found = construct(page, line)
    if (found) return found
  }
  return undefined
}
