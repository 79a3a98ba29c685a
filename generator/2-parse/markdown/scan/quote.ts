import type {BlocksOf, Construct} from './construct.ts'
import {linesWithin} from './lines.ts'
import {interrupts} from './starts.ts'

/** `> **Note:** …`, every line of it marked. */
export function quote(blocksOf: BlocksOf): Construct {
  return (page, line) => {
    const marks: number[] = []
    let next = line
    for (; next < page.count; next++) {
      const [mark] = /^>(?: |(?!\t))/.exec(page.read(next)) ?? []
      if (mark === undefined) break
      marks.push(mark.length)
    }
    const isLazy = next < page.count && !page.isBlank(next) && !interrupts(page.read(next))
    if (marks.length === 0 || isLazy) return
    const {text, ...inner} = linesWithin(page, line, marks)
    // What a list or a quote in a quote spans, and whether it is loose, depends on what is behind it.
    const isOpen = /^[ \t>]*$/m.test(text) && /^ *(?:>|(?:[-+*]|\d{1,9}[.)])(?: |$))/m.test(text)
    const children = isOpen ? undefined : blocksOf({text, ...inner})
    const isPair = children?.some(({type}, at) => type === 'list' && children[at + 1]?.type === 'list')
    if (children === undefined || isPair) return
    const position = page.position(line, page.start(line), page.end(next - 1))
    return {nodes: [{type: 'blockquote', children, position}], next}
  }
}
