import {ts} from 'ts-morph'
import {type Edit, edited} from '../syntax/edits.ts'
import type {Binding} from './module.ts'
import type {Part} from './parts.ts'

interface Naming {
  readonly exported: ReadonlySet<Binding>
  /** What a binding is called in the file. */
  readonly nameOf: (binding: Binding) => string | undefined
}

/** Parts as they stand in one file, each with its comment. */
export function printed(parts: readonly Part[], naming: Naming): string {
  let text = ''
  let before: Part | undefined
  for (const part of parts) {
    if (before !== undefined) text += isRightAfter(part, before) ? '\n' : '\n\n'
    text += printedPart(part, naming)
    before = part
  }
  return text
}

/** Whether no blank line stood between them. */
function isRightAfter(part: Part, before: Part): boolean {
  if (part.module !== before.module) return false
  const between = part.module.source.text.slice(before.node.end, commentStart(part))
  return between.trim() === '' && !between.includes('\n\n')
}

function printedPart(part: Part, {exported, nameOf}: Naming): string {
  const {source} = part.module
  const renames = part.references.flatMap(({binding, node, isShorthand}): Edit[] => {
    const name = nameOf(binding) ?? node.text
    if (name === node.text) return []
    return [{from: node.getStart(source), to: node.end, text: isShorthand ? `${node.text}: ${name}` : name}]
  })
  const isExported = part.bindings.some((binding) => exported.has(binding))
  const [start, hidden] = [commentStart(part), isExported ? [] : exportEdits(part)]
  const text = edited(source.text, [...renames, ...hidden], start, endOf(part))
  return isExported ? text : withoutInternalTag(text)
}

/** Without `export`. */
function exportEdits({node, module: {source}}: Part): Edit[] {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
  return modifiers
    .filter(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
    .map((modifier) => ({
      from: modifier.getStart(source),
      to: modifier.end + (/^\s*/.exec(source.text.slice(modifier.end))?.[0].length ?? 0)
    }))
}

/** What is not exported need not say that it is internal. */
function withoutInternalTag(text: string): string {
  return text
    .replace(/^\/\*\*\n \* (.*)\n \* @internal\n \*\/\n/, '/** $1 */\n')
    .replace(/^(\/\*\*\n(?: \*.*\n)*?) \* @internal\n/, '$1')
}

/** Comments right above a statement belong to it; one that a blank line sets apart is about the module. */
function commentStart({node, module: {source}}: Part): number {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? []
  let start = node.getStart(source)
  for (const {pos, end} of comments.toReversed()) {
    if (source.text.slice(end, start).includes('\n\n')) break
    start = pos
  }
  return start
}

function endOf({node, module: {source}}: Part): number {
  return ts.getTrailingCommentRanges(source.text, node.end)?.at(-1)?.end ?? node.end
}
