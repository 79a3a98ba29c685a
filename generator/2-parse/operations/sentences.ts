import type {Inline, Paragraph} from '../../model/document.ts'

/** A sentence of a paragraph, and where it lies in the paragraph's visible text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `If it exists, this returns [order](order.md). Else nothing.` has two. */
export function sentencesOf({inlines}: Paragraph): Sentence[] {
  const text = inlines.map(visibleText).join('')
  const ends = [...text.matchAll(/[.!?。！？](?=\s|$)/g)].map(({index}) => index + 1)
  const bounds = [0, ...ends.filter((end) => end < text.length), text.length]
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at] ?? 0
    return {text: text.slice(start, end).replaceAll(/\s+/g, ' ').trim(), start, end}
  })
}

/** What a reader sees of a part of running text. */
export function visibleText(inline: Inline): string {
  return inline.kind === 'link' ? inline.text : inline.kind === 'html' ? '' : inline.value
}
