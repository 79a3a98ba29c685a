import type {Definition as MdastDefinition, Nodes, PhrasingContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Definition, Inline, Link, Place} from '../../model/document.ts'
import {outsideComments} from '../../model/html-comments.ts'
import type {Positions} from './positions.ts'

/** What turning mdast into a document needs to know. */
export interface Context {
  readonly positions: Positions
  readonly definitions: ReadonlyMap<string, Definition>
}

interface Marks {
  readonly bold: boolean
  readonly italic: boolean
}

const plain: Marks = {bold: false, italic: false}

/** Running text, flattened. */
export function toInlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node) => toInline(node, context, plain))
}

function toInline(node: PhrasingContent, context: Context, marks: Marks): Inline[] {
  const place = placeOf(node, context.positions)
  switch (node.type) {
    case 'text':
      return splitReferences(node.value, place, offsetsOf(node), context, marks)
    case 'inlineCode':
      return [{kind: 'code', value: node.value, place}]
    case 'html':
      return [{kind: 'html', value: node.value, place}]
    case 'break':
      return [{kind: 'text', value: '\n', ...marks, place}]
    case 'strong':
      return node.children.flatMap((child) => toInline(child, context, {...marks, bold: true}))
    case 'emphasis':
      return node.children.flatMap((child) => toInline(child, context, {...marks, italic: true}))
    case 'link':
      if (isGeneric(node)) return [{kind: 'text', value: `<${node.url}>`, ...marks, place}]
      return [{kind: 'link', url: node.url, ...linkOf(node, place), urlPlace: targetPlace(node, context)}]
    case 'image':
      return [{kind: 'link', url: node.url, ...linkOf(node, place), urlPlace: targetPlace(node, context)}]
    case 'linkReference':
    case 'imageReference': {
      const definition = context.definitions.get(node.identifier.toLowerCase())
      const target = definition ? {url: definition.url} : {}
      const urlPlace = definition?.urlPlace ?? place
      return [
        {kind: 'link', ...target, reference: node.label ?? node.identifier, ...linkOf(node, place), urlPlace}
      ]
    }
    default:
      return []
  }
}

function linkOf(node: Nodes, place: Place): Pick<Link, 'text' | 'image' | 'place'> {
  return {text: fold(textOf(withGenerics(node))), image: node.type.startsWith('image'), place}
}

/** `Vec<models::User>`: to markdown the brackets make a link of a scheme `models`. */
function isGeneric(node: Nodes): boolean {
  return node.type === 'link' && /^\w+::\w/.test(node.url) && textOf(node) === node.url
}

/** With the brackets that autolinks leave out. */
function withGenerics(node: Nodes): Nodes {
  if (isGeneric(node)) return {type: 'text', value: `<${textOf(node)}>`}
  if (!('children' in node)) return node
  return {...node, children: node.children.map(withGenerics)} as Nodes
}

/** `[x][]` and `[x][id]` without a definition are text to markdown; to us they are links that lead nowhere, but for `map[x][]y`. */
function splitReferences(
  value: string,
  place: Place,
  {start, end}: {start: number; end: number},
  {positions}: Context,
  marks: Marks
): Inline[] {
  const exact = positions.text.slice(start, end) === value
  if (!exact || !value.includes('][')) return [{kind: 'text', value, ...marks, place}]
  const inlines: Inline[] = []
  let last = 0
  const text = (from: number, to: number) => {
    if (to > from) {
      const part = positions.place(start + from, start + to)
      inlines.push({kind: 'text', value: value.slice(from, to), ...marks, place: part})
    }
  }
  for (const match of value.matchAll(/(?<!\w)\[([^[\]]+)\]\[([^[\]]*)\]/g)) {
    const [whole, label = '', id = ''] = match
    text(last, match.index)
    last = match.index + whole.length
    const linkPlace = positions.place(start + match.index, start + last)
    const reference = id || label
    inlines.push({
      kind: 'link',
      reference,
      text: fold(label),
      image: false,
      place: linkPlace,
      urlPlace: linkPlace
    })
  }
  text(last, value.length)
  return inlines
}

/** The `url` of `[text](url "title")`. */
function targetPlace(node: Nodes, {positions}: Context): Place {
  const {start, end} = offsetsOf(node)
  const last = 'children' in node ? node.children.at(-1) : undefined
  const from = last ? offsetsOf(last).end : start
  const open = positions.text.indexOf('](', from)
  if (open < 0 || open >= end) return placeOf(node, positions)
  return targetAt(open + 2, end - 1, positions)
}

/** The `url` of `[id]: url "title"`. */
export function definitionTargetPlace(node: MdastDefinition, positions: Positions): Place {
  const {start, end} = offsetsOf(node)
  return targetAt(positions.text.indexOf(']:', start) + 2, end, positions)
}

function targetAt(from: number, to: number, positions: Positions): Place {
  const [lead = ''] = /^\s*<?/.exec(positions.text.slice(from, to)) ?? []
  const start = from + lead.length
  const stop = lead.endsWith('<') ? /[>\n]/ : /\s/
  const length = positions.text.slice(start, to).search(stop)
  return positions.place(start, length < 0 ? to : start + length)
}

export function offsetsOf(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

export function placeOf(node: Nodes, positions: Positions): Place {
  const {start, end} = offsetsOf(node)
  return positions.place(start, end)
}

/** White space folded, trimmed. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Markdown without what no reader is shown: `<!-- typedown-disable-line row-width -->`. */
export function withoutComments(markdown: string): string {
  const parts = outsideComments(markdown)
  return parts.length === 1
    ? markdown
    : parts
        .map((part) => part.trimEnd())
        .join('')
        .trim()
}

/** What a reader of the rendered page sees. */
export function visibleText(inlines: readonly Inline[]): string {
  return fold(inlines.map(visibleInline).join(''))
}

function visibleInline(inline: Inline): string {
  if (inline.kind === 'html') return /^<(br|li|\/li|p|\/p|ul|ol)\b/i.test(inline.value) ? ' ' : ''
  if (inline.kind === 'link') return inline.image ? '' : inline.text
  return inline.value
}
