import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {remarkTables} from './tables.ts'

/** Markdown with tables and front matter: all that pages of the dialect use. */
export const processor = unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).freeze()
