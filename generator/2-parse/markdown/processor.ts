import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** Markdown with tables and front matter: all that pages of the dialect use. */
export const processor = unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).freeze()

/** The tables of GitHub's markdown, and nothing else of it: autolinks and strike-through would cost time. */
function remarkTables(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}
