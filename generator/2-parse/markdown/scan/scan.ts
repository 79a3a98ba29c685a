import type {Root, RootContent} from 'mdast'
import {comment} from './comment.ts'
import type {Construct} from './construct.ts'
import {fence} from './fence.ts'
import {frontMatter} from './front-matter.ts'
import {heading} from './heading.ts'
import {linesOf} from './lines.ts'
import {paragraph} from './paragraph.ts'
import {quote} from './quote.ts'
import {rest} from './rest.ts'
import {table} from './table.ts'

/**
 * The tree that `parse` would make of a page, made by reading the blocks that pages are mostly made of in one go,
 * and giving `parse` only the rest. Undefined for pages where one place may change what another means.
 */
export function scan(text: string, parse: (text: string) => Root): Root | undefined {
  if (/^\uFEFF|[\r\0]|\]:/.test(text)) return
  const page = linesOf(text)
  const constructs: readonly Construct[] = [heading, fence, comment, quote, table, paragraph, rest(parse)]
  const children: RootContent[] = []
  let line = 0
  const first = frontMatter(page, 0)
  if (first) {
    children.push(...first.nodes)
    line = first.next
  } else if (text.startsWith('---')) return
  while (line < page.count) {
    if (page.isBlank(line)) {
      line++
      continue
    }
    for (const construct of constructs) {
      const found = construct(page, line)
      if (found === undefined) continue
      for (const node of found.nodes) children.push(node)
      line = found.next
      break
    }
  }
  return {type: 'root', children, position: page.position(0, 0, text.length)}
}
