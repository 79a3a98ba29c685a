import type {Block, Cell, Inline} from '../model/document.ts'
import {inlineText} from './inline-text.ts'
import {cellFrom} from './sections/cells.ts'

/** Blocks whose tables name parameters without the signs that a path puts around them: `{id}`, `:id`, `<id>`. */
export function withParameterNames(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'table') return block
    const name = block.header.cells.findIndex(({text}) => parameters.test(text))
    if (name < 0) return block
    const rows = block.rows.map((row) => {
      const bare = row.cells[name] && bareName(row.cells[name])
      return bare ? {...row, cells: row.cells.with(name, bare)} : row
    })
    return {...block, rows}
  })
}

const parameters = /^(?:(?:path|url|uri|route) )?param(?:eter)?s?(?: names?)?$/i

function bareName({inlines, place}: Cell): Cell | undefined {
  const [, lead = '', name] = /^(\{|:|<)([\p{L}_][\w.-]*)[}>]?$/u.exec(inlines.map(inlineText).join('')) ?? []
  if (name === undefined) return
  const named = inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'html' || inlineText(inline).trim() === '') return []
    if (inline.kind === 'link') return [{...inline, text: name}]
    return [{...inline, value: name, place: {...inline.place, column: inline.place.column + lead.length}}]
  })
  return cellFrom(named, place)
}
