import type {Dialect} from '../model/dialect.ts'
import type {Block, Document} from '../model/document.ts'
import {type Preset, presets, starMeansRequired} from './dialect/presets.ts'
import {type Terms, termOf, termsOf} from './translated.ts'

/** A dialect of a page, and its name where it has one. */
export interface PageDialect extends Dialect {
  readonly name?: string
}

/**
 * How a page is written, as its text shows.
 *
 * @example
 * pageDialect({text: '…kubernetes.io/docs…'}).name // 'kubernetes'
 */
export function pageDialect({text}: Pick<Document, 'text'>): PageDialect {
  const found = Object.entries<Preset>(presets).find(
    ([, {evidence}]) => evidence?.every((words) => words.test(text)) === true
  )
  const nameMarks = starMeansRequired.test(text) ? {nameMarks: {'*': 'Required'}} : {}
  return found ? {...found[1], ...nameMarks, name: found[0]} : nameMarks
}

/** The page with headings and heads of columns as other docs have them. */
export function withDialectWords(document: Document, {columns, headings}: Dialect): Document {
  if (!columns && !headings) return document
  const terms = {columns: termsOf(columns ?? {}), headings: termsOf(headings ?? {})}
  return {...document, blocks: blocksIn(document.blocks, terms)}
}

interface Words {
  readonly columns: Terms
  readonly headings: Terms
}

function blocksIn(blocks: readonly Block[], words: Words): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'heading') return {...block, text: termOf(words.headings, block.text) ?? block.text}
    if (block.kind === 'quote') return {...block, blocks: blocksIn(block.blocks, words)}
    if (block.kind === 'list')
      return {
        ...block,
        items: block.items.map((item) => ({...item, blocks: blocksIn(item.blocks, words)}))
      }
    if (block.kind !== 'table') return block
    const cells = block.header.cells.map((cell) => ({
      ...cell,
      text: termOf(words.columns, cell.text) ?? cell.text
    }))
    return {...block, header: {...block.header, cells}}
  })
}
