import type {Nodes} from 'mdast'

/**
 * Nodes by how deep they stand, those given first. No call within a call: what is nested may be nested without end.
 *
 * @example
 * [...levelsOf([root])].map(([{type}]) => type) // ['root', 'list', 'listItem', 'paragraph', 'text'], of `- a`
 */
export function* levelsOf(nodes: readonly Nodes[]): Generator<readonly Nodes[]> {
  for (let level = nodes; level.length > 0; ) {
    yield level
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}
