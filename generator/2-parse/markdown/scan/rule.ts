import type {Construct} from './construct.ts'

/** `---`, with no paragraph above that it would make a heading of. */
export const rule: Construct = (page, line) => {
  if (!/^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/.test(page.read(line))) return
  const position = page.position(line, page.start(line), page.end(line))
  return {nodes: [{type: 'thematicBreak', position}], next: line + 1}
}
