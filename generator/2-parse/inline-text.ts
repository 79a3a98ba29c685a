import type {Inline} from '../model/document.ts'

/** The words of a part of running text, those of a link included; of HTML its tag. */
export function inlineText(inline: Inline): string {
  return inline.kind === 'link' ? inline.text : inline.value
}

/** As if it stood in bold: a term, whatever a page marks it with. */
export function inBold(inline: Inline): Inline {
  return inline.kind === 'text' ? {...inline, bold: true} : inline
}

/** A part of running text as markdown: where it is not at hand as it was written. */
export function markdownOf(inline: Inline): string {
  if (inline.kind === 'code') return `\`${inline.value}\``
  if (inline.kind === 'link')
    return inline.url === undefined ? inline.text : `[${inline.text}](${inline.url})`
  return inline.kind === 'text' && inline.bold ? `**${inline.value}**` : inline.value
}
