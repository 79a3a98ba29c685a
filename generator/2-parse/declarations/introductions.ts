import type {Heading} from '../../model/document.ts'
import {
  type Introduction,
  introductions,
  memberLists,
  notObjects,
  notTypes,
  objects
} from '../dialect/type-headings.ts'
import {inlineText} from '../inline-text.ts'
import {headingWords, sectionKind} from '../sections/kinds.ts'

export type {Introduction} from '../dialect/type-headings.ts'

const identifier = /^\d{0,9}[A-Za-z_][\w.-]*$/

/**
 * @example
 * introduction('user resource type') // {of: 'type', name: 'user'}
 */
export function introduction(heading: string): Introduction | undefined {
  const words = withoutAside(heading)
  for (const {of, heading: pattern} of introductions) {
    const name = (pattern.exec(words) ?? pattern.exec(heading))?.[1]
    if (name) return {of, name}
  }
  return
}

/**
 * A heading below the title that may introduce a type, if properties follow.
 *
 * @example
 * partIntroduction('address type') // {of: 'type', name: 'address'}
 * partIntroduction('Server Variable Object') // {of: 'type', name: 'serverVariable'}
 */
export function partIntroduction(heading: string): Introduction | undefined {
  const introduced = introduction(heading)
  if (introduced) return introduced
  const words = objects.exec(withoutAside(heading))?.[1]
  if (!words || notObjects.test(words)) return
  return {of: 'type', name: identifier.test(words) ? words : camelCase(words)}
}

/**
 * @example
 * listIntroduction('signInAudience values') // {of: 'enum', name: 'signInAudience'}
 */
export function listIntroduction(heading: string): Introduction | undefined {
  const name = memberLists.exec(withoutAside(heading))?.[1]
  return name && sectionKind(heading) !== 'members' ? {of: 'enum', name} : undefined
}

/** A heading that is nothing but a name: the older style puts types below such. `Parameters` are of a request. */
export function bareName(heading: string): string | undefined {
  const name = withoutAside(heading)
  return identifier.test(name) && !notTypes.test(name) ? name : undefined
}

/** "Data model description: User" */
const describing =
  /^(?:(?:data|model|entity|object|table|schema|type|resource|description|definition|structure|fields?|of|for) ){1,4}?(?:model|entity|object|table|schema|type|resource|description|definition|structure|for|of):\s+(?=\w)/i

/** `security: alert resource type (deprecated)`: neither the area nor the parenthesis is part of a name. */
function withoutAside(heading: string): string {
  const words = heading.replace(/(?:\([^()]*\)|\{#[^{}]*\})$/, '').trim()
  return words
    .replace(/^(?!enum|(?:interface|class):)\w+(?: \d+)?:\s+(?=\w)/i, '')
    .replace(describing, '')
    .replace(/(?<!\s)\s+—\s.*$/, '')
}

/** "orders 表", "ParsedRule：解析结果" */
const beforeGloss = /^([A-Za-z_][\w.]+)(?: ?[:：] ?| )?(?![ -~])\p{L}[^A-Za-z]*$/u

/** "Таблица orders", "Table: orders" */
const behindGloss = /^(?:(?:(?![ -~])\p{L})+|table)(?: ?[:：] ?| )([A-Za-z_][\w.]+)$/iu

/** "経費申請 (ExpenseClaim)" */
const besideName = /^[^A-Za-z(（]+[(（]([A-Za-z_]\w*)[)）]$/

/** `` `INTERFACE` `Contact` ``, `` `class Contact` `` */
const behindKind = /^(?:interface|class|type|struct|enum|record|message|model|object|schema) ([A-Za-z_]\w*)$/i

/** `**orders** - What was ordered` */
function boldName(inlines: Heading['inlines']): string | undefined {
  const marked = inlines.findIndex((inline) => inline.kind === 'text' && inline.bold)
  const [name, behind] = inlines.slice(marked)
  const isAlone = inlines
    .slice(0, Math.max(0, marked))
    .every((inline) => /^[\d.\s]*$/.test(inlineText(inline)))
  if (marked < 0 || !isAlone || name?.kind !== 'text' || behind?.kind !== 'text') return
  return /^\s+[-–—:]\s/.test(behind.value) && identifier.test(name.value) ? name.value : undefined
}

function codesOf(inlines: Heading['inlines']): string {
  return inlines.flatMap((inline) => (inline.kind === 'code' ? [inline.value] : [])).join(' ')
}

/**
 * The name that a heading gives to what is below it: its only code, its first word where another script goes on, or all.
 *
 * @example
 * headingName(heading) // of "Schema `OrderDto` (v2)": 'OrderDto'; of "orders 表": 'orders'; of "Order line attributes": 'orderLine'
 */
export function headingName({text, inlines}: Pick<Heading, 'text' | 'inlines'>): string {
  const words = headingWords(text)
  const named = besideName.exec(text)?.[1] ?? behindKind.exec(codesOf(inlines))?.[1] ?? boldName(inlines)
  if (named) return named
  const [code, ...others] = inlines.filter(({kind}) => kind === 'code')
  if (code?.kind === 'code' && others.length === 0 && /^[A-Za-z_]\w*$/.test(code.value)) return code.value
  const glossed = beforeGloss.exec(words)?.[1] ?? behindGloss.exec(words)?.[1]
  if (glossed && !notTypes.test(glossed)) return glossed
  if (identifier.test(words)) return words
  const [, owner = words] = /^(\S+ \S.*) (?:attributes|fields|properties)$/i.exec(words) ?? []
  return partIntroduction(owner)?.name ?? camelCase(owner)
}

/**
 * @example
 * camelCase('Synchronization Status') // 'synchronizationStatus'
 */
export function camelCase(title: string): string {
  const written = /\p{Ll}|^\S+$/u.test(title) ? title : title.toLowerCase()
  const words = withoutAside(written).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)
    )
    .join('')
}
