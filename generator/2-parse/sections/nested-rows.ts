import type {PropertyDraft, TypeExpression} from '../../model/page.ts'
import type {Step} from './names.ts'
import {asList} from './row-type.ts'

/** A row, and where the value of its property lies. */
export interface PlacedRow {
  readonly draft: PropertyDraft
  readonly indent: number
  readonly within: readonly Step[]
  /** One of two names with a slash between them. */
  readonly slashed: boolean
}

interface Node {
  draft: PropertyDraft
  readonly inner: Node[]
}

/**
 * Puts rows into the values that they lie in:
 *
 *     | room     | object |        | room        | object |
 *     | » id     | string |        | room.id     | string |
 *     | tags     | array  |        | tags[].key  | string |
 *     | » key    | string |
 *
 * A row that lies in a value which holds nothing, such as a text, is left out, and so reported.
 */
export function nestedRows(rows: readonly PlacedRow[]): PropertyDraft[] {
  const roots: Node[] = []
  const open: {readonly indent: number; readonly node: Node}[] = []
  const alone = new Set(rows.filter(({slashed}) => !slashed).map(({draft}) => draft.name))
  for (const {draft, indent, within, slashed} of rows) {
    // `file/copies` below a row `file` leads to a property of another type.
    if (slashed && rows.some((one) => one.draft.row === draft.row && alone.has(one.draft.name))) continue
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
    let siblings = open.at(-1)?.node.inner ?? roots
    for (const step of within) siblings = stepInto(siblings, step, draft).inner
    const node = {draft, inner: []}
    siblings.push(node)
    open.push({indent, node})
  }
  return roots.map(withInner)
}

/** The row that a path leads through; where there is none, an object that nothing else is known of. */
function stepInto(siblings: Node[], {name, many}: Step, {facts, ...row}: PropertyDraft): Node {
  const found = siblings.findLast(({draft}) => draft.name === name)
  const known = found ?? {
    draft: {
      ...row,
      name,
      type: {kind: 'primitive' as const, name: 'any' as const},
      typeText: '',
      description: '',
      facts: {
        ...facts,
        required: null,
        nullable: null,
        readOnly: false,
        key: false,
        deprecated: false,
        constraints: {},
        count: {},
        examples: []
      }
    },
    inner: []
  }
  if (!found) siblings.push(known)
  if (many) known.draft = {...known.draft, type: asList(known.draft.type)}
  return known
}

function withInner({draft, inner}: Node): PropertyDraft {
  if (inner.length === 0 || !holdsOthers(draft.type)) return draft
  return {...draft, properties: inner.map(withInner)}
}

function holdsOthers(type: TypeExpression): boolean {
  if (type.kind === 'collection') return holdsOthers(type.of)
  if (type.kind === 'map') return holdsOthers(type.value)
  if (type.kind === 'union') return type.of.some(holdsOthers)
  return type.kind !== 'primitive' || type.name === 'any'
}
