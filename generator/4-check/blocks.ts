import type {Block, Document, Html, Inline, InlineHtml} from '../model/document.ts'

/** Every block of a document, nested ones behind the block that holds them. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'quote') yield* allBlocks(block.blocks)
    if (block.kind === 'list') for (const item of block.items) yield* allBlocks(item.blocks)
  }
}

/** Every piece of running text of a document: of headings, paragraphs and table cells, in document order. */
export function* allInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield* block.inlines
    if (block.kind === 'table')
      for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield* cell.inlines
  }
}

/** Every comment and tag of a document, in document order. */
export function* allHtml(document: Document): Generator<Html | InlineHtml> {
  for (const block of allBlocks(document.blocks)) if (block.kind === 'html') yield block
  for (const inline of allInlines(document.blocks)) if (inline.kind === 'html') yield inline
}
