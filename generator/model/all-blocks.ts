import type {Block, List, Quote} from './document.ts'

/** Every block of a document, in document order, nested ones behind the block that holds them. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  const all: Block[] = []
  // No call within a call: what is nested may be nested without end.
  const ahead = [...blocks].reverse()
  for (let block = ahead.pop(); block; block = ahead.pop()) {
    all.push(block)
    if (block.kind === 'quote' || block.kind === 'list')
      for (const inner of innerBlocks(block).reverse()) ahead.push(inner)
  }
  return all
}

function innerBlocks(block: Quote | List): Block[] {
  return block.kind === 'quote' ? [...block.blocks] : block.items.flatMap((item) => item.blocks)
}
