import type {Inline} from '../model/document.ts'

/** The words of a part of running text, those of a link included; of HTML its tag. */
export function inlineText(inline: Inline): string {
  return inline.kind === 'link' ? inline.text : inline.value
}
