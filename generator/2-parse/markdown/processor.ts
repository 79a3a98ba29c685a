import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {remarkScan} from './scan/plugin.ts'
import {remarkTables} from './tables.ts'

/** Markdown with tables and front matter: all that pages of the dialect use. */
export const reference = unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).freeze()

/** The same trees, made several times as fast. */
export const processor = reference().use(remarkScan).freeze()
