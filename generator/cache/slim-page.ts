/** A page without what only rules that look at one page ask for: tables, blocks and running text. */
import type {Document} from '../model/document.ts'
import type {Page} from '../model/page.ts'
import type {SourceFile} from '../model/source-file.ts'

/** What is left out, wherever it stands. It is read again from the page's text if it is asked for. */
const heavy: ReadonlySet<string> = new Set(['blocks', 'inlines', 'cells', 'header', 'rows', 'html'])
const ofDocument = ['blocks', 'definitions', 'frontMatter', 'excess'] as const

type Node = {[key: string]: unknown}

/** A page that `v8.serialize` can keep: objects that the page holds twice are one object here as well. */
export interface SlimPage {
  readonly page: object
  /** The objects that lack something, in the order in which the page is walked, and what they lack. */
  readonly cuts: readonly (readonly [object: object, keys: readonly string[]])[]
}

/**
 * @example
 * revive(slim(page), source, parse) // equal to `page`
 */
export function slim(page: Page): SlimPage {
  const cuts: [object, readonly string[]][] = []
  const copies = new Map<object, object>([[page.document, {}]])
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const copied = copies.get(value)
    if (copied) return copied
    if (Array.isArray(value)) {
      const items: unknown[] = []
      copies.set(value, items)
      for (const item of value) items.push(copyOf(item))
      return items
    }
    const copy: Node = {}
    copies.set(value, copy)
    const lacks = Object.keys(value).filter((key) => heavy.has(key))
    if (lacks.length > 0) cuts.push([copy, lacks])
    for (const [key, member] of Object.entries(value)) if (!heavy.has(key)) copy[key] = copyOf(member)
    return copy
  }
  return {page: copyOf(page) as object, cuts}
}

/** The page again; `parse` reads the whole of it, which happens only if something is asked for that was left out. */
export function revive(
  {page, cuts}: SlimPage,
  source: SourceFile,
  parse: (source: SourceFile) => Page
): Page {
  let whole: {readonly document: Document; readonly nodes: readonly Node[]} | undefined
  const parsed = () => {
    if (!whole) {
      const read = parse(source)
      whole = {document: read.document, nodes: nodesWithCuts(read)}
    }
    return whole
  }
  for (const [index, [object, keys]] of cuts.entries())
    for (const key of keys) define(object, key, () => parsed().nodes[index]?.[key])
  const document = {file: source.file, text: source.text}
  for (const key of ofDocument) define(document, key, () => parsed().document[key])
  return Object.assign(page, {document}) as unknown as Page
}

/** The objects of a page that its slim form cuts, in the same order. */
function nodesWithCuts(page: Page): Node[] {
  const nodes: Node[] = []
  const seen = new Set<object>([page.document])
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
      return
    }
    if (Object.keys(value).some((key) => heavy.has(key))) nodes.push(value as Node)
    for (const [key, member] of Object.entries(value)) if (!heavy.has(key)) visit(member)
  }
  visit(page)
  return nodes
}

function define(object: object, key: string, get: () => unknown): void {
  Object.defineProperty(object, key, {get, enumerable: true, configurable: true})
}
