import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {remarkTables} from '../../tables.ts'
import {remarkScan} from '../parser.ts'

/** What `remarkScan` takes the place of. */
export const reference = unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).freeze()
export const processor = unified().use(remarkScan).freeze()

/**
 * The tree of the reference. Below front matter that does not end it overlooks lists and quotes: there, that of the same
 * page with another rule above.
 */
export function referenceTree(text: string): Root {
  const tree = reference.parse(text)
  return tree.children[0]?.type === 'yaml' ? tree : reference.parse(text.replace(/^---(?=[ \t]*\n)/, '***'))
}

/** Reads one in `step` pages of a folder in both ways, and says how many that were. */
export function assertSameTrees(folder: string, step: number): number {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.md')
  )
  const some = files.sort().filter((_, index) => index % step === 0)
  for (const file of some) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    assert.equal(comparable(processor.parse(text)), comparable(referenceTree(text)), file)
  }
  return some.length
}

/**
 * A tree without the places where texts and breaks end that a line's end ends: in quotes and items, the reference has them
 * before or behind the marks of the next line, by whether something else was tried there. Underlined headings begin with
 * their text: in the reference, with definitions right above it.
 */
export function comparable<Tree extends Nodes>(tree: Tree): Tree {
  if (tree.position && (tree.type === 'break' || (tree.type === 'text' && tree.value.endsWith('\n'))))
    tree.position.end = tree.position.start
  if (tree.type === 'heading' && tree.position && tree.depth < 3) {
    const [first] = tree.children
    if (first?.position && first.position.start.line > tree.position.start.line)
      tree.position.start = first.position.start
  }
  if ('children' in tree) for (const child of tree.children) comparable(child)
  return tree
}
