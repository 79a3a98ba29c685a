import {createHash} from 'node:crypto'
import GithubSlugger from 'github-slugger'
import {allBlocks} from '../model/all-blocks.ts'
import type {Block, Document, Heading, Inline, Place} from '../model/document.ts'
import type {Anchor} from '../model/page.ts'

/**
 * What `#fragment` may name: headings by their slug, or as they say behind their words, `{#x}`; and `<a name="x">` or
 * `id="x"` by what they say, which lead to the heading that holds them or follows next. A heading of a translated page
 * has the slug of its words as `written`, and that of the original's, which translations keep in links.
 */
export function pageAnchors(document: Document, written: Document = document): Anchor[] {
  const slug = slugger(document)
  const originalSlug = slugger(document)
  const headings = headingsByLine(written)
  const anchors: Anchor[] = []
  let pending: {name: string; place: Place}[] = []
  let open: {depth: number; slug: string}[] = []
  const named = (html: string, place: Place) => {
    for (const [tag] of html.matchAll(/<[^>]*/g)) {
      const [, name] = /\s(?:name|id)\s*=\s*["']?([^"'\s]+)/i.exec(tag) ?? []
      if (name !== undefined) pending.push({name, place})
    }
  }
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'heading') {
        const spelled = headings.get(block.place.line) ?? block
        inlineAnchors(spelled.inlines)
        attach(block)
        const [attribute = '', name] = /\{#([\w.:-]+)\}$/.exec(spelled.text) ?? []
        const words = spelled.text.slice(0, spelled.text.length - attribute.length).trimEnd()
        const original = spelled.text === block.text ? [] : [originalSlug(block.text)]
        const own = slug(words)
        // Where headings of parts skip levels, some sites put the slug of what they belong to before theirs.
        open = open.filter(({depth}) => depth < block.depth)
        const above = open.at(-1)
        const skips = above && above.depth > 1 && block.depth > above.depth + 1
        const ofPart = skips ? [`${above.slug}-${own}`] : []
        open.push({depth: block.depth, slug: own})
        const names = [...(name === undefined ? [] : [name]), own, ...original, ...ofPart]
        anchors.push(...names.map((one) => ({name: one, place: block.place, heading: block})))
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
  const attach = (heading?: Heading) => {
    anchors.push(...pending.map((anchor) => (heading ? {...anchor, heading} : anchor)))
    pending = []
  }
  walk(document.blocks)
  attach()
  return anchors
}

function headingsByLine({blocks}: Document): ReadonlyMap<number, Heading> {
  const headings = allBlocks(blocks).filter((block) => block.kind === 'heading')
  return new Map(headings.map((heading) => [heading.place.line, heading]))
}

/** Slugs as GitHub makes them, or as Slate does, whose pages name the languages of their examples. */
function slugger({frontMatter}: Document): (words: string) => string {
  if (frontMatter?.data.language_tabs !== undefined) return slateSlugger()
  const github = new GithubSlugger()
  return (words) => github.slug(words)
}

/** `创建 API Key` is `api-key`; words without a Latin letter go by a digest. The second of a name is `api-key-2`. */
function slateSlugger(): (words: string) => string {
  const seen = new Map<string, number>()
  return (words) => {
    const latin = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const dashed = latin.replace(/[^a-z0-9_]+/g, '-').replace(/^-|-$/g, '')
    const slug = dashed || createHash('sha1').update(words).digest('hex').slice(0, 10)
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  }
}
