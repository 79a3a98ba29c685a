import type {Block, Heading, List, Table} from '../model/document.ts'
import {isTyped, typeHeading} from './headings.ts'

/**
 * Blocks with a heading and its table in place of each item of a list that is nothing but a name above a table of typed
 * rows:
 *
 *     - *Order*
 *
 *       | Attribute | Type |
 */
export function withListedTables(blocks: readonly Block[]): Block[] {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? [block, ...liftedFrom(block)] : [block]))
    .map(withoutLifted)
}

function liftedFrom({items}: List): Block[] {
  return items.flatMap(({blocks}) => {
    const lifted = namedTable(blocks)
    if (lifted) return [lifted.heading, lifted.table]
    return blocks.flatMap((block) => (block.kind === 'list' ? liftedFrom(block) : []))
  })
}

function withoutLifted(block: Block): Block {
  if (block.kind !== 'list') return block
  const items = block.items.map((item) => {
    const lifted = namedTable(item.blocks)
    return {
      ...item,
      blocks: lifted ? item.blocks.filter((inner) => inner !== lifted.table) : item.blocks.map(withoutLifted)
    }
  })
  return {...block, items}
}

function namedTable([name, ...others]: readonly Block[]): {heading: Heading; table: Table} | undefined {
  const [table, ...more] = others.filter((block) => block.kind === 'table')
  if (name?.kind !== 'paragraph' || !table || more.length > 0 || !isTyped(table)) return
  return typeName.test(name.text) ? {heading: typeHeading(name), table} : undefined
}

const typeName = /^\p{Lu}[\w.]*(?: [\p{L}\d]\w*){0,2}:?$/u
