import type {SectionKind} from '../../model/page.ts'
import {sectionHeadings} from '../dialect/section-headings.ts'

/**
 * @example
 * sectionKind('JSON Representation') // 'representation'
 */
export function sectionKind(words: string): SectionKind {
  return sectionHeadings.find(({heading: pattern}) => pattern.test(words))?.kind ?? 'other'
}

/**
 * The words of a heading alone; signs and anchors around them promise nothing.
 *
 * @example
 * headingWords('📋 Properties {#properties}') // 'Properties'
 */
export function headingWords(heading: string): string {
  const words = inOneLanguage(heading.replace(/^[^\p{L}]+(?=\p{L})/u, ''))
  // Looks back from the end: from each place of a run forward to the end, time would grow with its square.
  const [, behind = ''] =
    /$(?<=((?:\s*\([^()]*\)|\s*（[^（）]*）|\s*\{#[^{}]*\}|\s*[:：*])+))/.exec(words) ?? []
  return words.slice(0, words.length - behind.length).trim()
}

/** Of `Parameters / Tham số` the English words. */
function inOneLanguage(heading: string): string {
  const [english, other] = heading.split(' / ')
  const isTranslated = other !== undefined && /^[ -~]+$/.test(english ?? '') && /(?![ -~])\p{L}/u.test(other)
  return isTranslated ? (english ?? heading) : heading
}
