import type {Construct} from './construct.ts'

/**
 * `[identitySet]: identityset.md`, of letters and a target that need no escape, its label in several lines perhaps; to
 * markdown a footnote is one, too.
 */
const pattern = /^\[([A-Za-z\d^](?:[\w .-]|\n(?=[A-Za-z])){0,998})\]: ?([^\s()<>\\&"']+)$/m
const everywhere = new RegExp(pattern, 'gm')
const atPlace = new RegExp(pattern, 'my')

/** What looks like a definition on a page; whether it is one is known when the page is read. */
export function definitionsIn(text: string): string[] {
  return [...text.matchAll(everywhere)].map(([written]) => written)
}

/** What references may name. */
export function identifiersIn(definitions: readonly string[]): ReadonlySet<string> {
  return new Set(definitions.map((written) => identifierOf(definitionAt(written, 0)?.label ?? '')))
}

function definitionAt(text: string, at: number): {end: number; label: string; url: string} | undefined {
  atPlace.lastIndex = at
  const [written, label = '', url = ''] = atPlace.exec(text) ?? []
  return written === undefined ? undefined : {end: at + written.length, label, url}
}

/** `Identity  Set` -> `IDENTITY SET`: names of definitions are told apart without case and number of spaces. */
export function identifierOf(label: string): string {
  return label
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .replaceAll(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** A definition, with nothing but others around it. */
export const definition: Construct = (page, line) => {
  const start = page.start(line)
  if (page.text[start] !== '[') return
  const found = definitionAt(page.text, start)
  if (found === undefined) return
  const {end, label, url} = found
  const next = line + label.split('\n').length
  if (next < page.count && !page.isBlank(next) && !definitionAt(page.text, page.start(next))) return
  const identifier = identifierOf(label).toLowerCase()
  const position = page.position(line, start, end)
  return {nodes: [{type: 'definition', identifier, label, title: null, url, position}], next}
}
