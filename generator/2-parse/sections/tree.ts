import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Document, Heading, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {headingWords, sectionKind} from './kinds.ts'

interface Growing extends Section {
  shortened?: true
  readonly blocks: Block[]
  readonly sections: Growing[]
}

/** Cuts a page at its headings: a deeper heading is a section of the one above. */
export function sectionTree(document: Document): Section {
  const root: Growing = {words: '', kind: 'other', blocks: [], sections: []}
  const open: Growing[] = [root]
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      while (open.length > 1 && depthOf(open.at(-1)) >= block.depth) open.pop()
      const words = headingWords(block.text)
      const section: Growing = {heading: block, words, kind: sectionKind(words), blocks: [], sections: []}
      open.at(-1)?.sections.push(section)
      open.push(section)
      continue
    }
    const section = open.at(-1) ?? root
    section.blocks.push(block)
    if (speaksOfShortening(block)) section.shortened = true
  }
  return root
}

/** "The response object shown here might be shortened for readability." */
const shortening = /\b(?:shortened|truncated|abbreviated|abridged|omitted|for (?:brevity|readability))\b/i

function speaksOfShortening(block: Block): boolean {
  if (block.kind === 'quote') return block.blocks.some(speaksOfShortening)
  return block.kind === 'paragraph' && shortening.test(block.text)
}

function depthOf(section: Section | undefined): number {
  return section?.heading?.depth ?? 0
}

/** A section, then all below it, in document order. */
export function withSections(section: Section): Section[] {
  const all: Section[] = []
  const add = (one: Section) => {
    all.push(one)
    for (const inner of one.sections) add(inner)
  }
  add(section)
  return all
}

/**
 * The first `#` heading; without one the first heading, unless it is one of a part, `## Properties`, or the front matter
 * says another title.
 */
export function titleOf(document: Document): Heading | undefined {
  const headings = document.blocks.filter((block) => block.kind === 'heading')
  const [first] = headings
  return (
    headings.find(({depth}) => depth === 1) ??
    (first && sectionKind(headingWords(first.text)) === 'other' && mayBeTitle(first, document)
      ? first
      : undefined)
  )
}

/** The tables directly below a heading, those in notes included. */
export function tablesOf(section: Section): Table[] {
  return allBlocks(section.blocks).filter((block) => block.kind === 'table')
}

function mayBeTitle({text}: Heading, {frontMatter}: Document): boolean {
  const stated = frontMatter?.data.title
  return (
    typeof stated !== 'string' || stated.toLowerCase().includes(text.toLowerCase()) || /\btype\b/i.test(text)
  )
}
