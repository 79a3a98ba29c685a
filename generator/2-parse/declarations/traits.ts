import {allBlocks} from '../../model/all-blocks.ts'
import type {Block} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'

/** The introduction calls the type itself abstract. */
export function isAbstract(description: string): boolean {
  return /^(this is )?(represents )?(an?|the) abstract (base )?(class|type|entity|resource)\b|^abstract (base )?(class|type)\b/i.test(
    description
  )
}

/** The page calls the type itself open. */
export function isOpen(section: Section): boolean {
  return says(section.blocks, /\b(?:this|it)(?: type| resource)? is an? \W*open\W? ?type\b/i)
}

/** The heading, the introduction or a note says that the whole type is on its way out. */
export function isDeprecated(section: Section): boolean {
  if (/\(deprecated\)|^deprecated:/i.test(section.heading?.text ?? '')) return true
  return says(
    allBlocks(section.blocks),
    /\b(?:this|the) (?:[\w-]+ ){0,3}(?:resource|resource type|type|entity|enum|enumeration|api|apis|class|object)(?: type)? (?:is|are|has been|have been|was|will be)(?: now| being)? (?:deprecated|retired|obsolete)\b|^\W*deprecated\b(?! \w+ (?:version|api))/i
  )
}

function says(blocks: readonly Block[], wording: RegExp): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && wording.test(block.text))
}
