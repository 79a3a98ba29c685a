import type {Block} from './document.ts'

/** Every block of a document, in document order, nested ones behind the block that holds them. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  // No generator within a generator: each block would pass through as many of them as it is nested.
  const ahead = [...blocks].reverse()
  for (let block = ahead.pop(); block; block = ahead.pop()) {
    yield block
    for (const inner of innerBlocks(block).reverse()) ahead.push(inner)
  }
}

function innerBlocks(block: Block): Block[] {
  if (block.kind === 'quote') return [...block.blocks]
  return block.kind === 'list' ? block.items.flatMap((item) => item.blocks) : []
}
