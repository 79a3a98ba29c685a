import type {Cell, Inline} from '../../model/document.ts'
import type {Stated} from '../../model/page.ts'
import {prose} from '../prose/prose.ts'
import {isStatement} from '../prose/statements.ts'

/** A name of a row, and where its value lies. */
export interface RowName {
  readonly name: string
  readonly place: Stated['place']
  /** Behind the name stands `[]`: the value is a list. */
  readonly many?: true
  /** Of `room.owner.name`: `room` and `owner`. */
  readonly within?: readonly Step[]
}

/** A name before the last of a path: `room.`, `tags[].` */
export interface Step {
  readonly name: string
  readonly many: boolean
}

/** The first cell of a row of properties, read. */
export interface NameCell {
  /** Usually one; several where a row speaks of several: `latitude, longitude`. */
  readonly names: readonly RowName[]
  /** How far signs or spaces move the name to the right: `» id` lies inside the value of a row above. */
  readonly indent: number
  /** What it says beside: `(deprecated)`, `, required`. */
  readonly note: string
  /** What is neither. */
  readonly unread?: Stated
  /** Present, and true, where nothing but a slash stands between two names: `file/copies`. */
  readonly slashed?: true
}

/** A cell that names no property: a heading of a group, `**Settings**`, or several words. */
export const nothing: NameCell = {names: [], indent: 0, note: ''}

/** A name of JSON: it may begin with a sign or a digit, and hold colons: `$ref`, `2fa`, `eo:cloud_cover`, `@odata.type`. */
const word = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{Cf}_@$-]|:(?=\\p{L}))*'
const index = '(?:\\[(?:\\d+|\\*|[a-z]?)\\])*'
const path = new RegExp(
  `^\\p{Cf}*(?:[+-]\\d+(?![\\p{L}\\p{N}.])|[@#$]{0,2}(?=[\\p{N}_:.-]*\\p{L})${word}(?:${index}\\.${word})*)`,
  'u'
)

/** Signs before a name, which say how deep it is nested, that it is gone, or that Rust has such a word: `► name`, `~~name~~`, `r#type`. */
const opening = /^(?:[\s\p{Cf}`"*~>•»›►▸→↳└├─│]|[-–—]+(?=[\s\p{L}]))*(?:r#(?=[a-z]))?/u
const deeper = /[>•»›►▸→↳└├–—\u00a0\u2002\u2003-]/g
const between = /^`?\s*(?:[,;/&\n]|\b(?:and|or)\b)[\s`]*/i
const aside = /^`?\s*\(([^()]*)\)/

/** JSDoc puts what may be left out in brackets: `[note]`, `[count=1]`. */
const inBrackets = /^\s*\[[\p{L}_$][^\s[\]]*\]\s*$/u

/**
 * @example
 * nameCell(cell).names // of `i, j`: [{name: 'i', …}, {name: 'j', …}]
 */
export function nameCell(cell: Cell): NameCell {
  const {text: written, place} = prose(withoutFootnotes(cell.inlines))
  const isInBrackets = inBrackets.test(written)
  const text = isInBrackets ? written.slice(0, written.search(/[=\]]/)) : written
  const names: RowName[] = []
  const notes = isInBrackets ? ['Optional'] : []
  let slashed = false
  const [lead = ''] = opening.exec(text) ?? []
  let at = lead.length + (isInBrackets ? 1 : 0)
  for (;;) {
    const [found] = path.exec(text.slice(at)) ?? []
    // Several words without a sign between them are no name, unless those behind a mark are a statement: `` `id` optional ``.
    if (!found) break
    const end = at + found.length
    const behind = text.slice(end)
    if (goesOn.test(behind) && !isStatedBehind(behind)) break
    const [brackets = ''] = /^(?:\[\w?\])+/.exec(text.slice(end)) ?? []
    if (names.length > 0 && isStatement(found)) notes.push(found)
    else names.push({...rowName(found, brackets !== ''), place: place(at, end)})
    at = end + brackets.length
    const [mark = ''] = /^`?\?/.exec(text.slice(at)) ?? []
    if (mark) notes.push('Optional')
    at += mark.length
    const [parenthesis = '', note] = aside.exec(text.slice(at)) ?? []
    if (note) notes.push(note)
    at += parenthesis.length
    const [sign] = between.exec(text.slice(at)) ?? []
    if (!sign) break
    slashed ||= sign === '/'
    at += sign.length
  }
  if (names.length === 0 || (slashed && isShortened(names))) return nothing
  at += /^[^\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0
  const rest = text.slice(at).replace(/(?<![\s`])[\s`]+$/, '')
  const plain = rest.replace(/^[\s`(*]+/, '').replace(/(?<![\s`)*])[\s`)*]+$/, '')
  if (isStatement(plain)) notes.push(plain)
  else if (/^\s*~~/.test(text)) notes.push('Deprecated')
  const unread =
    /\p{L}|^\.\*/u.test(rest) && !isStatement(plain)
      ? {text: rest, place: place(at, at + rest.length)}
      : undefined
  return {
    names,
    indent: lead.match(deeper)?.length ?? 0,
    note: notes.join('. '),
    ...(unread ? {unread} : {}),
    ...(slashed && names.length === 2 ? {slashed: true} : {})
  }
}

const goesOn = /^`?[^\S\n]+(?!and\b|or\b)[\p{L}\p{N}]/iu

function isStatedBehind(behind: string): boolean {
  return behind.startsWith('`') && isStatement(behind.slice(1).trim())
}

/** `sent_from/to` leaves out what both names begin with. */
function isShortened([first, second]: readonly RowName[]): boolean {
  const isCompound = (name = '') => /[_-]|\p{Ll}\p{Lu}/u.test(name)
  return isCompound(first?.name) && second !== undefined && !isCompound(second.name)
}

/** How many properties a path may lead through: people write four. More dots are no path. */
const longestPath = 20

/** `@odata.type` and `owner@odata.bind` are one name, `tags[].key` is a path. */
function rowName(written: string, many: boolean): Omit<RowName, 'place'> {
  const bare = written.replaceAll(/\p{Cf}/gu, '')
  const isMany = many ? {many: true as const} : {}
  const parts = bare.includes('@') ? [bare] : bare.split('.')
  const steps = parts.length > longestPath ? [bare] : parts
  const within = steps
    .slice(0, -1)
    .map((step) => ({name: step.replace(/\[.*/s, ''), many: step.endsWith(']')}))
  return {name: steps.at(-1) ?? bare, ...isMany, ...(within.length > 0 ? {within} : {})}
}

/** What is raised leads to a note: `name<sup>1</sup>`. */
export function withoutFootnotes(inlines: readonly Inline[]): readonly Inline[] {
  const raised = inlines.findIndex((inline) => inline.kind === 'html' && /^<sup\b/i.test(inline.value))
  return raised < 1 ? inlines : inlines.slice(0, raised)
}
