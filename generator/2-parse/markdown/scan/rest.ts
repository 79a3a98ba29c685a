import type {Nodes, Root, RootContent} from 'mdast'
import type {Construct} from './construct.ts'
import type {Lines} from './lines.ts'
import {continues} from './starts.ts'

/**
 * What is written in any other way, read by `parse` as if it were a page of its own. Whether it ends where it seems
 * to is seen by a paragraph behind it: where that is no paragraph, all of the page is read so. Behind that stand the
 * page's definitions. Undefined where what is read may define something itself.
 */
export function rest(parse: (text: string) => Root, definitions: readonly string[]): Construct<RootContent> {
  // Definitions are read again behind every block: where that is much, all of the page at once is less work.
  let definitionsRead = 0
  return (page, line) => {
    const next = endOf(page, line)
    const nodes = next < page.count ? readUntil(page, line, next) : undefined
    if (nodes) return {nodes, next}
    const others = page.text.slice(page.start(line))
    if (definitions.length > 0 || others.includes(']:')) return
    return {nodes: read(others, page, line), next: page.count}
  }

  function readUntil(page: Lines, line: number, next: number): RootContent[] | undefined {
    const own = page.text.slice(page.start(line), page.start(next))
    if (own.includes(']:')) return
    definitionsRead += definitions.length
    if (definitionsRead > mostDefinitions) return
    const nodes = read([`${own}x`, '', ...definitions].join('\n'), page, line)
    const [end] = nodes.splice(nodes.length - 1 - definitions.length)
    return end?.type === 'paragraph' && end.position?.start.offset === page.start(next) ? nodes : undefined
  }

  function read(text: string, page: Lines, line: number): RootContent[] {
    // The line above keeps `---` from being front matter.
    const {children} = parse(`\n${text}`)
    move(children, line - 1, page.start(line) - 1)
    return children
  }
}

/** How many definitions are read behind blocks. */
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

/** No call within a call: what is nested may be nested without end. */
function move(nodes: readonly Nodes[], lines: number, offset: number): void {
  for (let level = nodes; level.length > 0; ) {
    for (const {position} of level) {
      for (const point of position ? [position.start, position.end] : []) {
        point.line += lines
        point.offset = (point.offset ?? 0) + offset
      }
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}
