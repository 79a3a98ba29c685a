import type {Block, Document, Inline, Link} from '../model/document.ts'
import type {PageLink} from '../model/page.ts'

/**
 * Where a link leads, as its page writes it.
 *
 * @example
 * pageLink(link) // of `[x](../resources/a%20b.md?view=1#c)`: {path: '../resources/a b.md', fragment: 'c', …}
 */
export function pageLink({text, url, reference, place, urlPlace}: Link): PageLink {
  return {
    text,
    ...(url === undefined ? {} : {url, ...target(url)}),
    ...(reference === undefined ? {} : {reference}),
    place,
    urlPlace
  }
}

function target(url: string): {path?: string; fragment?: string} {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  // With a scheme, or from the root of a site: not a page of these docs.
  const leaves = /^([a-z][a-z\d+.-]*:|\/)/i.test(path)
  return {
    ...(leaves ? {} : {path: decode(path)}),
    ...(fragment ? {fragment: decode(fragment)} : {})
  }
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Every link of a page, in order. */
export function pageLinks(document: Document): PageLink[] {
  return [...inlinesOf(document.blocks)].flatMap((inline) =>
    inline.kind === 'link' && !inline.image ? [pageLink(inline)] : []
  )
}

function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield* block.inlines
    else if (block.kind === 'quote') yield* inlinesOf(block.blocks)
    else if (block.kind === 'list') for (const item of block.items) yield* inlinesOf(item.blocks)
    else if (block.kind === 'table') {
      for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield* cell.inlines
    }
  }
}
