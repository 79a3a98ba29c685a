import type {Block, Paragraph} from '../../model/document.ts'
import type {BaseEvidence, Section, Stated} from '../../model/page.ts'
import {pageLink} from '../links.ts'

const namespaceLine = /^namespace:\s*(?<name>[\w.]+)/i
const include = /^\[!include\b/i

/** Of the `Namespace:` line. */
export function namespaceOf(blocks: readonly Block[]): Stated | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const name = namespaceLine.exec(block.text)?.groups?.name
    if (!name) continue
    const inline = block.inlines.find((part) => part.kind !== 'html' && textOf(part).includes(name))
    const {line, column} = inline?.place ?? block.place
    const at = column + Math.max(0, inline ? textOf(inline).indexOf(name) : 0)
    return {text: name, place: {line, column: at, endLine: line, endColumn: at + name.length}}
  }
  return
}

function textOf(inline: Paragraph['inlines'][number]): string {
  return inline.kind === 'link' ? inline.text : inline.value
}

/** The first paragraph that is prose: what the docs say the thing is. */
export function descriptionOf(section: Section): string {
  const found = section.blocks.find(
    (block) =>
      block.kind === 'paragraph' &&
      block.text !== '' &&
      !namespaceLine.test(block.text) &&
      !include.test(block.text) &&
      !inherits.test(block.text.slice(0, 30))
  )
  return found?.kind === 'paragraph' ? found.markdown : ''
}

const inherits =
  /\b(inherits|derives|derived|inherited|extends)\b(?:\s+(?:all\s+)?(?:its\s+)?properties)?\s+(?:from\s+)?(?:the\s+)?/i

/** "Inherits from [entity](entity.md)" in the introduction. */
export function basesOf(section: Section): BaseEvidence[] {
  for (const block of section.blocks) {
    if (block.kind !== 'paragraph' || !inherits.test(block.text)) continue
    let said = false
    for (const inline of block.inlines) {
      if (inline.kind === 'text')
        said ||= /\b(inherits?|derives?|derived|extends)\b[^.]*\bfrom\b[^.]*$/i.test(inline.value)
      else if (inline.kind === 'link' && said) {
        return [{from: 'prose', name: inline.text, link: pageLink(inline), place: inline.place}]
      }
    }
    const name = /\b(?:inherits|derives|derived) from (?:the )?([a-z][\w.]*[A-Z\w])\b/.exec(block.text)?.[1]
    if (name) return [{from: 'prose', name, place: block.place}]
  }
  return []
}
