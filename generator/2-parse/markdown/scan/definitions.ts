import type {Construct} from './construct.ts'

/** `[identitySet]: identityset.md`, of letters and a target that need no escape; to markdown a footnote is one, too. */
const pattern = /^\[([A-Za-z\d^][\w .-]*)\]: ?([^\s()<>\\&"']+)$/

/** The lines of a page that look like definitions; whether they are is known when the page is read. */
export function definitionLines(text: string): string[] {
  return text.split('\n').filter((line) => pattern.test(line))
}

/** What references may name. */
export function identifiersIn(definitions: readonly string[]): ReadonlySet<string> {
  return new Set(definitions.map((line) => identifierOf(pattern.exec(line)?.[1] ?? '')))
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
  const [, label, url] = pattern.exec(page.read(line)) ?? []
  if (label === undefined || url === undefined) return
  const next = line + 1
  if (next < page.count && !page.isBlank(next) && !pattern.test(page.read(next))) return
  const identifier = identifierOf(label).toLowerCase()
  const position = page.position(line, page.start(line), page.end(line))
  return {nodes: [{type: 'definition', identifier, label, title: null, url, position}], next}
}
