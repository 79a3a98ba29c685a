import {allBlocks} from '../model/all-blocks.ts'
import type {Block, Document, Html, Inline, InlineHtml} from '../model/document.ts'

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
