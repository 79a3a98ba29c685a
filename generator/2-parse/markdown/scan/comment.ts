import type {Construct} from './construct.ts'

/** `<!-- { "blockType": "resource" } -->`, to the end of the line that ends it. */
export const comment: Construct = (page, line) => {
  const start = page.start(line)
  if (!/^<!--(?![->])/.test(page.read(line))) return
  const close = page.text.indexOf('-->', start + '<!--'.length)
  if (close < 0) return
  let last = line
  while (page.end(last) < close) last++
  const value = page.text.slice(start, page.end(last))
  return {
    nodes: [{type: 'html', value, position: page.position(line, start, page.end(last))}],
    next: last + 1
  }
}
