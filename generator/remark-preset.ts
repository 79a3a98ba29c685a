/**
 * All that remark needs to lint pages of resources: `{"plugins": ["typedown/remark-preset"]}` in `.remarkrc.json`.
 * Front matter and tables are understood; rules are configured in `typedown.config.ts`.
 */
import remarkFrontmatter from 'remark-frontmatter'
import type {Preset} from 'unified'
import {remarkTables} from './2-parse/markdown/tables.ts'
import remarkTypedown from './remark.ts'

const preset: Preset = {plugins: [remarkFrontmatter, remarkTables, remarkTypedown]}

export default preset
