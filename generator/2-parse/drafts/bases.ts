import type {Block, Inline} from '../../model/document.ts'
import type {BaseEvidence, Section, SectionKind} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {pageLink} from '../links.ts'
import {flatBlocks} from '../sections/tree.ts'

/** Words behind which a base type's name follows. A new wording is a new line. */
const upwards: readonly RegExp[] = [
  /\b(?:inherits|derives|derived|(?:will|to) (?:inherit|derive))\b(?: (?:all )?(?:its )?(?:properties|methods)(?: and \w+)?)? from(?: the)?(?: (?:base|abstract))*(?: (?:type|class|resource|entity))?(?: called| named)?\s*$/i,
  /\b(?:a|the) (?:sub-?class|sub-?type|derived type|derived class|specialization) (?:of|from)(?: the)?\s*$/i,
  /\bproperties are inherited from(?: the)?\s*$/i,
  /\bextends(?: the)?\s*$/i,
  /^\W*base (?:type|class):\W*$/i,
  /\bbased on the abstract(?: type)?\s*$/i
]

/** "Inherits from [entity](entity.md)", "A subclass of [educationResource](…)", "An [educationOutcome](…) that …". */
export function basesIn(section: Section): BaseEvidence[] {
  for (const block of section.blocks) {
    if (block.kind !== 'paragraph') continue
    const {inlines} = block
    let before = ''
    for (const [index, inline] of inlines.entries()) {
      const named =
        inline.kind === 'link' || inline.kind === 'code' || (inline.kind === 'text' && inline.bold)
      const follows = named && upwards.some((wording) => wording.test(before))
      if (named && (follows || (inline.kind === 'link' && isKindOf(before, inlines[index + 1])))) {
        return [evidence(inline)]
      }
      if (inline.kind === 'text') {
        const name = nameBehind(before, inline.value)
        if (name) return [{from: 'prose', name, place: inline.place}]
      }
      before = lastWords(`${before}${inlineText(inline)}`)
    }
  }
  return []
}

/** The sentence that a text ends in, and of a long one no more than any wording looks at. */
function lastWords(text: string): string {
  return text.replace(/^.*[.;]\s/s, '').slice(-400)
}

/** A sentence that opens with `An [outcome](outcome.md) that`. */
function isKindOf(before: string, next: Inline | undefined): boolean {
  return (
    /^\s*An? (?:type of )?$/.test(before) &&
    next?.kind === 'text' &&
    /^\s*(?:resource |object )?(?:that|which)\b/.test(next.value)
  )
}

/** `Inherits from directoryObject.`, not as a link. */
function nameBehind(before: string, text: string): string | undefined {
  const sentence = `${before}${text}`
  const match =
    /\b(?:inherits|derives|derived) from (?:the )?(?!(?:a|an|the|base|abstract|this|its|another|other)\b)([A-Za-z][\w.]*\w)/i.exec(
      sentence
    )
  return match && match.index + match[0].length > before.length ? match[1] : undefined
}

function evidence(inline: Exclude<Inline, {kind: 'html'}>): BaseEvidence {
  if (inline.kind !== 'link') return {from: 'prose', name: inline.value.trim(), place: inline.place}
  return {from: 'prose', name: inline.text.replace(/[`*]/g, ''), link: pageLink(inline), place: inline.place}
}

/** Words behind which derived types were named. */
const downwards =
  /\b(?:inherit|derive)s? from this\b|\bare (?:subclasses|derived types|derived|subtypes)\b|\bderived types (?:are|include)\b|\bderived types:/i

/** What announces a list of derived types: "The base type for the following evidence types:". */
const announcement =
  /\bbase (?:type|class|resource|entity)\b.*\b(?:for|of)\b|\bfollowing\b.*\b(?:are )?(?:derived?|inherit)\b|\b(?:derived |sub-?)(?:types?|classes)\b/i

/**
 * Under "Derived types" every link that opens a row or an item; in prose every link of "[a] and [b] inherit from this
 * type", and those that open the items of a list that is announced as such.
 */
export function derivedIn(section: Section, kind: SectionKind): BaseEvidence[] {
  if (kind !== 'derived') return [...announced(section.blocks), ...told(section.blocks)]
  return [...flatBlocks(section.blocks)].flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => links(row.cells[0]?.inlines ?? []).slice(0, 1))
    return block.kind === 'paragraph' ? links(block.inlines).slice(0, 1) : []
  })
}

function told(blocks: readonly Block[]): BaseEvidence[] {
  return [...flatBlocks(blocks)].flatMap((block) =>
    block.kind === 'paragraph' ? links(derivedSentence(block.inlines)) : []
  )
}

function announced(blocks: readonly Block[]): BaseEvidence[] {
  return blocks.flatMap((block, index) => {
    const list = blocks[index + 1]
    if (block.kind !== 'paragraph' || list?.kind !== 'list' || !/:\s*$/.test(block.text)) return []
    const [sentence = ''] = block.text.split(/(?<=[.;])\s+/).slice(-1)
    if (!announcement.test(sentence)) return []
    return list.items.flatMap(({blocks: [first]}) =>
      first?.kind === 'paragraph' ? links(first.inlines).slice(0, 1) : []
    )
  })
}

/** The inlines of the sentence that names derived types. */
function derivedSentence(inlines: readonly Inline[]): Inline[] {
  const sentences: Inline[][] = [[]]
  for (const inline of inlines) {
    const parts = inline.kind === 'text' ? inline.value.split(/(?<=[.;:!?])\s+/) : ['']
    parts.forEach((value, index) => {
      if (index > 0) sentences.push([])
      sentences.at(-1)?.push(inline.kind === 'text' ? {...inline, value} : inline)
    })
  }
  return sentences.find((sentence) => downwards.test(textOf(sentence))) ?? []
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

function links(inlines: readonly Inline[]): BaseEvidence[] {
  return inlines.flatMap((inline) => (inline.kind === 'link' && !inline.image ? [evidence(inline)] : []))
}
