import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Inline, Link, Paragraph} from '../../model/document.ts'
import type {BaseEvidence, Section, SectionKind} from '../../model/page.ts'
import {
  announcement,
  beforeBase,
  behindBase,
  derivedBefore,
  derivedBehind,
  listedNames
} from '../dialect/base-words.ts'
import {inlineText} from '../inline-text.ts'
import {pageLink} from '../links.ts'
import {allOfLinks} from '../sections/anonymous.ts'

/** "Inherits from [entity](entity.md)", "A subclass of [educationResource](…)", "An [educationOutcome](…) that …", `allOf`. */
export function basesIn(section: Section): BaseEvidence[] {
  const composed = allOfLinks(section)
  if (composed.length > 0) return composed.map(evidence)
  if (headsBase.test(section.words)) return only(allBlocks(section.blocks).flatMap(linksIn)).map(evidence)
  // The bullets below "Properties" speak of properties.
  const blocks = section.kind === 'other' ? allBlocks(section.blocks) : section.blocks
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const found = baseIn(block.inlines) ?? extendedIn(block)
    if (found) return [found]
  }
  return []
}

/** A heading of nothing but the type that another extends. */
const headsBase = /^(?:extends|inherits(?: from)?|base (?:type|class))$/i

/** Of several none can be told to be the base. */
function only<T>(items: readonly T[]): readonly T[] {
  return items.length === 1 ? items : []
}

function linksIn(block: Block): Link[] {
  return block.kind === 'paragraph' ? block.inlines.filter((inline) => inline.kind === 'link') : []
}

/** A paragraph of nothing but `Extends Customer.`: in a sentence the word may mean much. */
function extendedIn({text, inlines: [first]}: Paragraph): BaseEvidence | undefined {
  const [, before = '', name] =
    /^((?:this (?:type|object|class) )?extends (?:the )?)([A-Z]\w*)(?: (?:type|object|class|resource))?\.?$/i.exec(
      text
    ) ?? []
  if (name === undefined || first?.kind !== 'text' || !/^[A-Z]/.test(name)) return
  const column = first.place.column + before.length
  return {from: 'prose', name, place: {...first.place, column, endColumn: column + name.length}}
}

function baseIn(inlines: readonly Inline[]): BaseEvidence | undefined {
  let before = ''
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'html') continue
    const next = inlines[index + 1]
    const behind = next ? squeezed(inlineText(next)) : ''
    if (isName(inline)) {
      if (beforeBase.test(before) || behindBase.test(behind)) return evidence(inline)
      if (inline.kind === 'link' && isKindOf(before, behind)) return {...evidence(inline), isWeak: true}
    }
    if (inline.kind === 'text') {
      const name = nameBehind(before, inline.value)
      if (name) return {from: 'prose', name, place: inline.place}
    }
    before = lastWords(before + squeezed(inlineText(inline)))
  }
  return
}

function isName(inline: Inline): boolean {
  if (inline.kind === 'link') return !inline.image
  return inline.kind === 'code' || (inline.kind === 'text' && inline.bold)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** No wording looks at more characters than these. */
const longestWording = 400

/** The sentence that a text ends in, and of a long one no more than any wording looks at. */
function lastWords(text: string): string {
  return text
    .slice(-longestWording - 2)
    .replace(/^.*(?:[.;]\s|。)/s, '')
    .slice(-longestWording)
}

/** A sentence that opens with `An [outcome](outcome.md) that`. */
function isKindOf(before: string, behind: string): boolean {
  return /^\s*An? (?:type of )?$/.test(before) && /^\s*(?:resource |object )?(?:that|which)\b/.test(behind)
}

const bareName =
  /(?<!\w)([A-Za-z]\w*(?:\.\w+)*)(?=[.,;)。]|\s*$| (?:resource|type|entity|class|object|and)\b)/gu
const noName =
  /^(?:an?|the|base|abstract|this|its|it|that|another|other|here|there|these|those|one|type|class|resource|entity|object|from|of)$/i
/** Sure words: "type of" alone may mean much. */
const inheritance =
  /(?<![\p{L}\p{N}])(?:inherit|deriv|herit|hérit|dériv|hered|herd|eredit|erb|abgeleitet|наслед|унаслед|произв)|[继繼]承|[派衍]生/iu

/** `Inherits from directoryObject.`, not as a link. */
function nameBehind(before: string, text: string): string | undefined {
  const sentence = squeezed(before + text)
  if (!inheritance.test(sentence)) return
  for (const {0: name, index} of sentence.matchAll(bareName)) {
    if (index + name.length <= before.length) continue
    const words = lastWords(sentence.slice(0, index))
    if (inheritance.test(words) && beforeBase.test(words) && !noName.test(name)) return name
  }
  return
}

function evidence(inline: Exclude<Inline, {kind: 'html'}>): BaseEvidence {
  if (inline.kind !== 'link') return {from: 'prose', name: inline.value.trim(), place: inline.place}
  return {from: 'prose', name: inline.text.replace(/[`*]/g, ''), link: pageLink(inline), place: inline.place}
}

/**
 * Under "Derived types" every link that opens a row or an item; in prose the names in "[a] and [b] inherit from this
 * type" or "base type for [a] and [b]", and the links that open the items of a list that is announced as such.
 */
export function derivedIn(section: Section, kind: SectionKind): BaseEvidence[] {
  if (kind !== 'derived') return [...announced(section.blocks), ...derivedInParagraphs(section.blocks)]
  return allBlocks(section.blocks).flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => links(row.cells[0]?.inlines ?? []).slice(0, 1))
    return block.kind === 'paragraph' ? links(block.inlines).slice(0, 1) : []
  })
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

function derivedInParagraphs(blocks: readonly Block[]): BaseEvidence[] {
  return allBlocks(blocks).flatMap((block) => (block.kind === 'paragraph' ? derivedNames(block.inlines) : []))
}

/** The names that a sentence gives as those of derived types. */
function derivedNames(inlines: readonly Inline[]): BaseEvidence[] {
  const text = inlines
    .map((inline, index) => (inline.kind !== 'html' && isName(inline) ? `‹${index}›` : inlineText(inline)))
    .join('')
  return squeezed(text)
    .split(/(?<=[.;:!?])\s+|(?<=。)/)
    .flatMap((sentence) => {
      const listed = derivedBehind.exec(sentence)?.[1] ?? beforeStatement(sentence) ?? ''
      return [...listed.matchAll(/‹(\d+)›/g)].flatMap(([, at]) => {
        const inline = inlines[Number(at)]
        return inline && inline.kind !== 'html' ? [evidence(inline)] : []
      })
    })
}

function beforeStatement(sentence: string): string | undefined {
  for (const {index} of sentence.matchAll(listedNames)) {
    derivedBefore.lastIndex = index
    const found = derivedBefore.exec(sentence)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

function links(inlines: readonly Inline[]): BaseEvidence[] {
  return inlines.flatMap((inline) => (inline.kind === 'link' && !inline.image ? [evidence(inline)] : []))
}
