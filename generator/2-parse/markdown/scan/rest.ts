import type {Nodes, Root, RootContent} from 'mdast'
import {levelsOf} from '../levels.ts'
import type {Found} from './construct.ts'
import type {Lines} from './lines.ts'
import {continues} from './starts.ts'

/**
 * What is written in any other way, read by `parse` as if it were a page of its own, behind the page's definitions.
 * Whether it ends where it seems to is seen by a paragraph behind it: where that is no paragraph, all of the page
 * behind it is read so.
 */
export function rest(parse: (text: string) => Root): (page: Lines, line: number) => Found<RootContent> {
  // Definitions are read again with every block: where that is much, all of the page at once is less work.
  let definitionsRead = 0
  return (page, line) => {
    const next = endOf(page, line)
    const nodes = next < page.count ? readUntil(page, line, next) : undefined
    return nodes
      ? {nodes, next}
      : {nodes: read(page, line, page.text.slice(page.start(line))), next: page.count}
  }

  function readUntil(page: Lines, line: number, next: number): RootContent[] | undefined {
    definitionsRead += page.definitions.size
    if (definitionsRead > mostDefinitions) return
    const nodes = read(page, line, `${page.text.slice(page.start(line), page.start(next))}x`)
    const end = nodes.pop()
    return end?.type === 'paragraph' && end.position?.start.offset === page.start(next) ? nodes : undefined
  }

  function read(page: Lines, line: number, text: string): RootContent[] {
    // The line above keeps `---` from being front matter.
    const above = ['', ...[...page.definitions].map((identifier) => `[${identifier}]: x`), '', ''].join('\n')
    const nodes = parse(above + text).children.slice(page.definitions.size)
    move(nodes, line - page.definitions.size - 2, page.start(line) - above.length)
    return nodes
  }
}

/** How many definitions are read with blocks. */
const mostDefinitions = 2_000

/**
 * The first line behind a blank one that begins another block, unless something is still open. What is open in an item
 * spans blank lines before a quote, and none before a paragraph.
 */
function endOf(page: Lines, line: number): number {
  let next = line
  do {
    while (next < page.count && !page.isBlank(next)) next++
    next = page.skipBlank(next)
  } while (next < page.count && (continues(page.read(next)) || page.read(next).startsWith('>')))
  return next
}

function move(nodes: readonly Nodes[], lines: number, offset: number): void {
  for (const level of levelsOf(nodes)) {
    for (const {position} of level) {
      for (const point of position ? [position.start, position.end] : []) {
        point.line += lines
        point.offset = (point.offset ?? 0) + offset
      }
    }
  }
}
