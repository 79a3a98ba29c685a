import GithubSlugger from 'github-slugger'
import type {Block, Document, Heading, Inline, Place} from '../model/document.ts'
import type {Anchor} from '../model/page.ts'

/**
 * What `#fragment` may name: headings by their slug, or as they say behind their words, `{#x}`; and `<a name="x">` or
 * `id="x"` by what they say, which lead to the heading that holds them or follows next.
 */
export function pageAnchors(document: Document): Anchor[] {
  const slugger = new GithubSlugger()
  const anchors: Anchor[] = []
  let waiting: {name: string; place: Place}[] = []
  const named = (html: string, place: Place) => {
    for (const [tag] of html.matchAll(/<[^>]*/g)) {
      const [, name] = /\s(?:name|id)\s*=\s*["']?([^"'\s]+)/i.exec(tag) ?? []
      if (name !== undefined) waiting.push({name, place})
    }
  }
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'heading') {
        for (const inline of block.inlines) if (inline.kind === 'html') named(inline.value, inline.place)
        settle(block)
        const [said = '', name] = /\{#([\w.:-]+)\}$/.exec(block.text) ?? []
        if (name !== undefined) anchors.push({name, place: block.place, heading: block})
        const words = block.text.slice(0, block.text.length - said.length).trimEnd()
        anchors.push({name: slugger.slug(words), place: block.place, heading: block})
      } else if (block.kind === 'html') named(block.value, block.place)
      else if (block.kind === 'paragraph') inlineAnchors(block.inlines)
      else if (block.kind === 'quote') walk(block.blocks)
      else if (block.kind === 'list') for (const item of block.items) walk(item.blocks)
      else if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) inlineAnchors(cell.inlines)
      }
    }
  }
  const inlineAnchors = (inlines: readonly Inline[]) => {
    for (const inline of inlines) if (inline.kind === 'html') named(inline.value, inline.place)
  }
  const settle = (heading?: Heading) => {
    anchors.push(...waiting.map((anchor) => (heading ? {...anchor, heading} : anchor)))
    waiting = []
  }
  walk(document.blocks)
  settle()
  return anchors
}
