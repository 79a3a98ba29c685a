import type {Block} from '../../model/document.ts'
import type {Section, Stated} from '../../model/page.ts'
import {introductions} from '../dialect/section-headings.ts'
import {inlineText} from '../inline-text.ts'
import {headingWords} from './kinds.ts'
import {adjectiveOf} from './properties.ts'

const namespaceLine = /^namespace:\s*(?<name>[\w.]+)/i
const inherits = /^(this (type|resource) )?(inherits|derives|is derived) from\b/i
/** Says what is described, and nothing of it. */
const kindLine = /^(?:object|enum|enumeration)$/i
const include = /^\[!include\b/i

/** Of the `Namespace:` line. */
export function namespaceOf(blocks: readonly Block[]): Stated | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const name = namespaceLine.exec(block.text)?.groups?.name
    if (!name) continue
    const inline = block.inlines.find((part) => part.kind !== 'html' && inlineText(part).includes(name))
    const {line, column} = inline?.place ?? block.place
    const at = column + Math.max(0, inline ? inlineText(inline).indexOf(name) : 0)
    return {text: name, place: {line, column: at, endLine: line, endColumn: at + name.length}}
  }
  return
}

/**
 * The qualified name that the older style states below the heading.
 *
 * @example
 * typeLineOf(section) // of `**Type**: Microsoft.OutlookServices.Contact`: 'Microsoft.OutlookServices.Contact'
 */
export function typeLineOf(section: Section): Stated | undefined {
  for (const block of section.blocks) {
    const text =
      block.kind === 'paragraph'
        ? /^type:\s*(?<name>[A-Za-z]\w*(?:\.\w+)+)$/i.exec(block.text)?.groups?.name
        : undefined
    if (text) return {text, place: block.place}
  }
  return
}

/**
 * The name in the declaration that tools for TypeScript show below the heading of a type.
 *
 * @example
 * declaredName(section) // of "User interface" above `export interface User extends Entity`: 'User'
 */
export function declaredName({heading, blocks}: Section): Stated | undefined {
  for (const block of blocks) {
    if (block.kind !== 'code' || !/^(?:ts|typescript)$/.test(block.lang)) continue
    const [, before = '', text] =
      /^(export (?:declare )?(?:abstract )?(?:interface|class|enum) )(\w+)/.exec(block.value) ?? []
    if (text === undefined || !heading?.text.toLowerCase().startsWith(`${text.toLowerCase()} `)) continue
    const {line, column} = block.valuePlace
    const from = column + before.length
    return {text, place: {line, column: from, endLine: line, endColumn: from + text.length}}
  }
  return
}

/** The first paragraph that is prose, below the heading or below one such as "Overview": what the docs say the thing is. */
export function descriptionOf(section: Section): string {
  return openingOf(section) || section.sections.filter(isIntroduction).map(openingOf).find(Boolean) || ''
}

function isIntroduction({words}: Section): boolean {
  return introductions.test(words)
}

function openingOf(section: Section): string {
  const found = section.blocks.find(
    (block) =>
      block.kind === 'paragraph' &&
      block.text !== '' &&
      !namespaceLine.test(block.text) &&
      !include.test(block.text) &&
      !inherits.test(block.text) &&
      !/^type:\s*[\w.]+$/i.test(block.text) &&
      !kindLine.test(block.text) &&
      // `Required:` speaks of the list below it.
      adjectiveOf(headingWords(block.text)) === undefined
  )
  return found?.kind === 'paragraph' ? found.markdown : ''
}
