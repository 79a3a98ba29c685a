import type {Root} from 'mdast'
import type {Processor} from 'unified'
import {scan} from './scan.ts'

/**
 * Puts itself before the parser of a chain that reads markdown with tables and front matter: what is written in the
 * simplest way it reads itself, and the parser gets what is left. The tree is the same to the last offset.
 *
 * @example
 * unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).use(remarkScan)
 */
export function remarkScan(this: Processor): undefined {
  const {parser} = this
  if (parser === undefined) throw new TypeError('Use `remarkScan` after a parser')
  this.parser = (text, file) => scan(text, (part) => parser(part, file) as Root) ?? parser(text, file)
}
