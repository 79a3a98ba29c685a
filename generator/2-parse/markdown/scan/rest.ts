import type {Nodes, Root, RootContent} from 'mdast'
import type {Construct} from './construct.ts'
import type {Lines} from './lines.ts'

/** Goes on behind a blank line, or may do so: an item, or what is indented below one. */
const continues = /^(?:[ \t]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/

/**
 * What is written in any other way, read by `parse` as if it were a page of its own. Whether it ends where it seems
 * to is seen by a paragraph behind it: where that is no paragraph, all of the page is read so.
 */
export function rest(parse: (text: string) => Root): Construct {
  return (page, line) => {
    const next = endOf(page, line)
    const nodes = next < page.count ? readUntil(page, line, next) : undefined
    return nodes
      ? {nodes, next}
      : {nodes: read(page.text.slice(page.start(line)), page, line), next: page.count}
  }

  function readUntil(page: Lines, line: number, next: number): RootContent[] | undefined {
    const nodes = read(`${page.text.slice(page.start(line), page.start(next))}x`, page, line)
    const last = nodes.pop()
    return last?.type === 'paragraph' && last.position?.start.offset === page.start(next) ? nodes : undefined
  }

  function read(text: string, page: Lines, line: number): RootContent[] {
    // The line above keeps `---` from being front matter.
    const {children} = parse(`\n${text}`)
    for (const node of children) move(node, line - 1, page.start(line) - 1)
    return children
  }
}

/** The first line behind a blank one that begins another block, unless something is still open. */
function endOf(page: Lines, line: number): number {
  let next = line
  do {
    while (next < page.count && !page.isBlank(next)) next++
    while (next < page.count && page.isBlank(next)) next++
  } while (next < page.count && continues.test(page.read(next)))
  return next
}

function move(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) move(child, lines, offset)
}
