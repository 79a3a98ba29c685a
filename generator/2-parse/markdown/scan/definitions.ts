import type {Definition, Nodes} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {levelsOf} from '../levels.ts'
import {afterSpace} from '../space.ts'
import type {Construct} from './construct.ts'
import type {Lines} from './lines.ts'
import {beginsListBelow, isRule} from './markers.ts'
import {interrupts, isHeaderRow, isUnderline, mayBeMarked} from './starts.ts'
import {afterWhiteSpace, quotedAt, targetAt, titleOf, urlOf} from './target.ts'

/** What all definitions of a tree are called, however deep they stand. */
export function identifiersIn(node: Nodes): ReadonlySet<string> {
  const nodes = [...levelsOf([node])].flat()
  return new Set(nodes.flatMap((one) => (one.type === 'definition' ? identifierOf(one.identifier) : [])))
}

/** `Identity  Set` -> `IDENTITY SET`: names of definitions are told apart without case and number of spaces. */
export function identifierOf(label: string): string {
  return label
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .replaceAll(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** `[identity set]: identityset.md "Identities"`; to markdown a footnote is one, too. */
export const definition: Construct = (page, line) => {
  const found = definitionAt(page, line)
  if (found === undefined || isHeaderRow(page, line)) return
  const {end, ...named} = found
  let next = line + 1
  while (next < page.count && page.start(next) <= end) next++
  if (!endsAbove(page, next) || mayEndWithin(page, line, next)) return
  const position = page.position(line, page.start(line), end)
  return {nodes: [{type: 'definition', ...named, position}], next}
}

const label = /\[(?!\s*\])((?:\\[[\]\\]|\\(?![[\]\\])|[^[\]\\]){1,999})\]:/y

type Found = Pick<Definition, 'identifier' | 'label' | 'url' | 'title'> & {readonly end: number}

/** The definition that begins at a line's start, and the offset it ends at. */
export function definitionAt(page: Lines, line: number): Found | undefined {
  const {text} = page
  const start = page.start(line)
  if (text[start] !== '[') return
  label.lastIndex = start
  const [written, name] = label.exec(text) ?? []
  if (written === undefined || name === undefined) return
  const from = afterWhiteSpace(text, start + written.length)
  const target = targetAt(text, from, Number.POSITIVE_INFINITY)
  if (target === undefined) return
  const behind = from + target.length
  const at = afterWhiteSpace(text, behind)
  const quoted = at > behind ? quotedAt(page, at) : undefined
  const withTitle = quoted ? lineEndAt(text, at + quoted.length) : undefined
  const isTitled = withTitle !== undefined && isOneText(page, line, withTitle)
  const end = isTitled ? withTitle : lineEndAt(text, behind)
  if (end === undefined || (!isTitled && !isOneText(page, line, end))) return
  return {
    identifier: identifierOf(name).toLowerCase(),
    label: decodeString(name),
    url: urlOf(target),
    title: isTitled && quoted ? titleOf(quoted) : null,
    end
  }
}

/** Where the line ends, if nothing but space is left of it. */
function lineEndAt(text: string, from: number): number | undefined {
  const at = afterSpace(text, from, text.length)
  return at === text.length || text[at] === '\n' ? at : undefined
}

/** Whether nothing begins on the lines behind the first, up to an offset. */
function isOneText(page: Lines, line: number, end: number): boolean {
  for (let next = line + 1; next < page.count && page.start(next) <= end; next++)
    if (page.isBlank(next) || beginsBelow(page, next)) return false
  return true
}

/** Whether what is indented, or begins nothing below running text for sure, may begin something on lines behind the first. */
function mayEndWithin(page: Lines, line: number, next: number): boolean {
  for (let at = line + 1; at < next; at++) if (mayBeMarked(page.read(at).trimStart())) return true
  return false
}

/** Whether a line is not more of the text above it, or is read as such by itself. */
function endsAbove(page: Lines, line: number): boolean {
  if (line >= page.count || page.isBlank(line) || definitionAt(page, line)) return true
  const text = page.read(line)
  return isRule(text) || (isUnderline(text) ? false : beginsBelow(page, line) || !mayBeMarked(text))
}

/** Whether a line begins something right below running text. */
function beginsBelow(page: Lines, line: number): boolean {
  const text = page.read(line)
  return interrupts(text) || isUnderline(text) || beginsListBelow(text) || isHeaderRow(page, line)
}
