/** The parse step as a unified plugin: for pages that need other syntax, or a change, before they are read. */
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {toDocument} from './2-parse/markdown/document.ts'
import {interpret} from './2-parse/parse.ts'
import type {Page} from './model/page.ts'

export type {Page} from './model/page.ts'

declare module 'unified' {
  interface CompileResultMap {
    TypedownPage: Page
  }
}

/**
 * Ends a unified chain: what it compiles a tree of markdown to is the page as Typedown reads it. Give the chain
 * to `compile` to have all pages read by it. Structure and names are read from the tree; descriptions are quoted from
 * the text of the file, as it writes them.
 *
 * @example
 * import {compile} from 'typedown'
 * import {typedownPage} from 'typedown/unified'
 *
 * const chain = unified().use(remarkParse).use(remarkGfm).use(myPlugin).use(typedownPage)
 * const parse = ({file, text}) => chain.processSync({path: file, value: text}).result
 * await compile({paths: ['docs'], parse})
 */
export const typedownPage: Plugin<[], Root, Page> = function () {
  this.compiler = (tree, file) =>
    interpret(toDocument({file: file.path ?? '', text: String(file)}, tree as Root))
}
