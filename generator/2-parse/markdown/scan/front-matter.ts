import type {Yaml} from 'mdast'
import type {Construct} from './construct.ts'

const fence = /^---[ \t]*$/

/** YAML between `---` and `---`, at the very start. */
export const frontMatter: Construct<Yaml> = (page, line) => {
  if (!fence.test(page.read(line))) return
  let last = line + 1
  while (last < page.count && !fence.test(page.read(last))) last++
  if (last >= page.count) return
  const value = last > line + 1 ? page.text.slice(page.start(line + 1), page.end(last - 1)) : ''
  return {
    nodes: [{type: 'yaml', value, position: page.position(line, page.start(line), page.end(last))}],
    next: last + 1
  }
}
