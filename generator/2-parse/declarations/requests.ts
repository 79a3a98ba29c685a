import type {Section} from '../../model/page.ts'
import {promises} from '../sections/properties.ts'
import {introduction} from './introductions.ts'

/** Pages of requests have tables and blocks of types too, but describe none. */
export function speaksOfRequests(
  root: Section,
  title: Section | undefined,
  docType: string | undefined
): boolean {
  // The heading is more often right than the front matter.
  const words = title?.heading?.text ?? ''
  if (/\btypes?\b/i.test(words) && introduction(words)) return false
  if (docType?.startsWith('apipage'))
    return !(introduction(words) && (title ?? root).sections.some(({kind}) => promises(kind)))
  if (docType !== undefined) return false
  return (title ?? root).sections.some((section) => /^http requests?$/i.test(section.heading?.text ?? ''))
}
