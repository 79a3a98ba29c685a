import type {Root, RootContent} from 'mdast'
import {comment} from './comment.ts'
import type {Block, Construct, Found} from './construct.ts'
import {definition, definitionsIn, identifiersIn} from './definitions.ts'
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
    const found = firstOf(simple, page, line)
    if (found === undefined) return
    for (const node of found.nodes) blocks.push(node)
    line = page.skipBlank(found.next)
  }
  return blocks
}

/**
 * The tree that `parse` would make of a page, made by reading the blocks that pages are mostly made of in one go,
 * and giving `parse` only the rest. Undefined for pages where one place may change what another means.
 */
export function scan(text: string, parse: (text: string) => Root): Root | undefined {
  if (/^\uFEFF|[\r\0]/.test(text)) return
  const defined = text.includes(']:') ? definitionsIn(text) : []
  const page = linesOf(text, identifiersIn(defined))
  const constructs: Construct<RootContent>[] = [...simple, rest(parse, defined)]
  const children: RootContent[] = []
  const first = frontMatter(page, 0)
  if (first === undefined && /^---[ \t]*(?:\n|$)/.test(text)) return
  for (const node of first?.nodes ?? []) children.push(node)
  let line = page.skipBlank(first?.next ?? 0)
  while (line < page.count) {
    const found = firstOf(constructs, page, line)
    if (found === undefined) return
    for (const node of found.nodes) children.push(node)
    line = page.skipBlank(found.next)
  }
  // A line that looked like a definition was in a fence, or the like.
  if (children.filter(({type}) => type === 'definition').length !== defined.length) return
  return {type: 'root', children, position: page.position(0, 0, text.length)}
}

function firstOf<Node extends RootContent>(
  constructs: readonly Construct<Node>[],
  page: Lines,
  line: number
): Found<Node> | undefined {
  for (const construct of constructs) {
    const found = construct(page, line)
    if (found) return found
  }
  return undefined
}
