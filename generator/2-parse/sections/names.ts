import type {Cell, Inline} from '../../model/document.ts'
import type {Stated} from '../../model/page.ts'
import {prose} from '../prose/prose.ts'
import {isStatement} from '../prose/statements.ts'

/** The first cell of a row of properties, read. */
export interface NameCell {
  /** Usually one; several where a row speaks of several: `latitude, longitude`. */
  readonly names: readonly {
    readonly name: string
    readonly place: Stated['place']
    /** Behind the name stands `[]`: the value is a list. */
    readonly many?: true
  }[]
  /** What it says beside: `(deprecated)`, `, required`. */
  readonly note: string
  /** What is neither. */
  readonly unread?: Stated
}

/** A cell that names no property: a heading of a group, `**Settings**`, or several words. */
export const nothing: NameCell = {names: [], note: ''}

const name = /^[@#]?[\p{L}_][\p{L}\p{N}_.@-]*/u
/** Signs before a name, which say how deep it is nested, that it is gone, or that Rust has such a word: `► name`, `~~name~~`, `r#type`. */
const opening = /^[\s\u200b`"*~>•►▸→↳└─]*(?:r#(?=[a-z]))?/
const between = /^`?\s*(?:[,;/&\n]|\b(?:and|or)\b)[\s`]*/i
const aside = /^`?\s*\(([^()]*)\)/

/**
 * @example
 * nameCell(cell).names // of `i, j`: [{name: 'i', …}, {name: 'j', …}]
 */
export function nameCell(cell: Cell): NameCell {
  const {text, place} = prose(withoutFootnotes(cell.inlines))
  const names: {name: string; place: Stated['place']; many?: true}[] = []
  const notes: string[] = []
  let at = opening.exec(text)?.[0].length ?? 0
  for (;;) {
    const [found] = name.exec(text.slice(at)) ?? []
    // Several words without a sign between them are no name.
    if (!found || /^`?[^\S\n]+(?!and\b|or\b)[\p{L}\p{N}]/iu.test(text.slice(at + found.length))) break
    const end = at + found.length
    const isMany = text.startsWith('[]', end)
    if (names.length > 0 && isStatement(found)) notes.push(found)
    else names.push({name: found, place: place(at, end), ...(isMany ? {many: true} : {})})
    at = isMany ? end + '[]'.length : end
    const [said = '', note] = aside.exec(text.slice(at)) ?? []
    if (note) notes.push(note)
    at += said.length
    const [sign] = between.exec(text.slice(at)) ?? []
    if (!sign) break
    at += sign.length
  }
  if (names.length === 0) return nothing
  at += /^[^\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0
  const rest = text.slice(at).replace(/[\s`]+$/, '')
  const plain = rest.replace(/^[\s`(*]+|[\s`)*]+$/g, '')
  if (isStatement(plain)) notes.push(plain)
  else if (/^\s*~~/.test(text)) notes.push('Deprecated')
  const unread =
    /\p{L}/u.test(rest) && !isStatement(plain) ? {text: rest, place: place(at, at + rest.length)} : undefined
  return {names, note: notes.join('. '), ...(unread ? {unread} : {})}
}

/** What is raised leads to a note: `name<sup>1</sup>`. */
export function withoutFootnotes(inlines: readonly Inline[]): readonly Inline[] {
  const raised = inlines.findIndex((inline) => inline.kind === 'html' && /^<sup\b/i.test(inline.value))
  return raised < 1 ? inlines : inlines.slice(0, raised)
}
