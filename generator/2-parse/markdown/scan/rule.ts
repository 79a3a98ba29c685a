import type {Construct} from './construct.ts'
import {isRule} from './markers.ts'

/** `---`, with no paragraph above that it would make a heading of. */
export const rule: Construct = (page, line) => {
  if (!isRule(page.read(line))) return
  const position = page.position(line, page.start(line), page.end(line))
  return {nodes: [{type: 'thematicBreak', position}], next: line + 1}
}
