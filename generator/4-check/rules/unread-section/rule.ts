import {allBlocks} from '../../../model/all-blocks.ts'
import type {Block, Heading} from '../../../model/document.ts'
import {withInnerProperties} from '../../../model/inner-properties.ts'
import {operationRows} from '../../../model/operation-rows.ts'
import type {Page, Section, SectionKind} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/**
 * A heading that promises properties or members, below which none is read.
 *
 * ```markdown
 * ## Properties
 * ^^^^^^^^^^^^^
 *
 * |What|Kind|
 * |:---|:---|
 * |displayName|String|
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice:
    'List them in a table with the columns `Property`, `Type` and `Description`, or write `None.` if there are none.',
  message: (it: {heading: string}) => `Nothing below \`${it.heading}\` was read.`,
  *check({pages}, report) {
    for (const page of pages) {
      // A table that is not read has a finding of its own, which says why.
      const read = [...linesRead(page), ...page.unread.tables.map(({place}) => place.line)]
      if (page.types.length + page.enums.length === 0) continue
      for (const {heading, blocks, parts} of promising(page.root)) {
        if (
          !(parts > 1 || blocks.some(saysMuch)) ||
          blocks.some(({place}) => read.some((line) => within(line, place)))
        )
          continue
        yield report({file: page.file, ...heading.place}, {heading: heading.text})
      }
    }
  }
})

const promises: ReadonlySet<SectionKind> = new Set(['properties', 'relationships', 'members'])

/** Sections with such headings, all that stands below these, and by how many headings it is parted. */
function promising(section: Section): {heading: Heading; blocks: Block[]; parts: number}[] {
  const {heading, kind, sections} = section
  if (heading && promises.has(kind))
    return [{heading, blocks: blocksOf(section).slice(1), parts: sections.length}]
  return sections.flatMap(promising)
}

function blocksOf({heading, blocks, sections}: Section): Block[] {
  return [...(heading ? [heading] : []), ...allBlocks(blocks), ...sections.flatMap(blocksOf)]
}

/** A table of several columns, or a list of several items: `None.` is no loss. */
function saysMuch(block: Block, _index: number, all: readonly Block[]): boolean {
  if (block.kind === 'list') return block.items.length > 1
  // Behind text, code is an example of what it says.
  if (block.kind === 'code') return all.every(({kind}) => kind !== 'paragraph')
  if (block.kind === 'html') return /<(?:d[lt]|[ou]l)\b/i.test(block.value)
  return (
    block.kind === 'table' && block.rows.some(({cells}) => cells.filter(({text}) => text !== '').length > 1)
  )
}

/** Where properties, members and parts of requests stand that were read. */
function linesRead({types, enums, operations}: Page): number[] {
  const rows = [
    ...types.flatMap(({properties}) => [...withInnerProperties(properties)]),
    ...operations.flatMap(operationRows)
  ]
  const properties = rows.flatMap(({place, typePlace}) => [place.line, typePlace.line])
  return [...properties, ...enums.flatMap(({members}) => members.map(({place}) => place.line))]
}

function within(line: number, place: {readonly line: number; readonly endLine: number}): boolean {
  return line >= place.line && line <= place.endLine
}
