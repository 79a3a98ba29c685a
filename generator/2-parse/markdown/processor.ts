import {unified} from 'unified'
import {remarkScan} from './scan/parser.ts'

/** Markdown with tables and front matter: all that pages of the dialect use. */
export const processor = unified().use(remarkScan).freeze()
