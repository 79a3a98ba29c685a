import {groupBy} from '../../model/group-by.ts'
import type {PropertyDeclaration, TypeExpression} from '../../model/page.ts'
import type {Step} from './names.ts'
import {asList} from './row-type.ts'

/** A row, and where the value of its property lies. */
export interface PlacedRow {
  readonly declaration: PropertyDeclaration
  readonly indent: number
  readonly within: readonly Step[]
  /** One of two names with a slash between them. */
  readonly slashed: boolean
  /** Of all other properties that its value may hold. */
  readonly ofOthers: boolean
}

interface Node {
  declaration: PropertyDeclaration
  readonly ofOthers?: boolean
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
export function nestedRows(rows: readonly PlacedRow[]): PropertyDeclaration[] {
  const roots: Node[] = []
  const open: {readonly indent: number; readonly node: Node}[] = []
  const rowsByName = groupBy(rows, ({declaration}) => declaration.name)
  // `file/copies` beside a row `file`, or one of `file/size`, leads to a property of another type.
  const isOfOthers = ({declaration: {name, row}}: PlacedRow) =>
    rowsByName.get(name)?.some((one) => one.declaration.row !== row)
  const pathRows = new Set(
    rows.filter((one) => one.slashed && isOfOthers(one)).map(({declaration}) => declaration.row)
  )
  for (const {declaration, indent, within, slashed, ofOthers} of rows) {
    if (slashed && pathRows.has(declaration.row)) continue
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
    let siblings = open.at(-1)?.node.inner ?? roots
    for (const step of within) siblings = stepInto(siblings, step, declaration).inner
    const node = {declaration, ofOthers, inner: []}
    siblings.push(node)
    open.push({indent, node})
  }
  return roots.filter(({ofOthers}) => !ofOthers).map(withInner)
}

/** The row that a path leads through; where there is none, an object that nothing else is known of. */
function stepInto(siblings: Node[], {name, many}: Step, {facts, ...row}: PropertyDeclaration): Node {
  const found = siblings.findLast(({declaration}) => declaration.name === name)
  const parent = found ?? {
    declaration: {
      ...row,
      name,
      type: {kind: 'primitive' as const, name: 'any' as const},
      typeText: '',
      description: '',
      isImplied: true as const,
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
  if (!found) siblings.push(parent)
  if (many) parent.declaration = {...parent.declaration, type: asList(parent.declaration.type)}
  return parent
}

function withInner({declaration, inner}: Node): PropertyDeclaration {
  if (inner.length === 0 || !holdsOthers(declaration.type)) return declaration
  const named = inner.filter(({ofOthers}) => !ofOthers)
  if (named.length > 0) return {...declaration, properties: named.map(withInner)}
  // An object of which only others are known is a map.
  const [others] = inner.map(withInner)
  return others && isPlainObject(declaration.type)
    ? {...declaration, type: {kind: 'map', key: {kind: 'primitive', name: 'string'}, value: others.type}}
    : declaration
}

/** `object`, where no page defines a type of that name. */
export function isPlainObject(type: TypeExpression): boolean {
  const of = type.kind === 'named' && !type.link ? type.otherwise : type
  if (of?.kind === 'object') return of.properties.length === 0
  return of?.kind === 'primitive' && of.name === 'any'
}

function holdsOthers(type: TypeExpression): boolean {
  if (type.kind === 'collection') return holdsOthers(type.of)
  if (type.kind === 'map') return holdsOthers(type.value)
  if (type.kind === 'union') return type.of.some(holdsOthers)
  return type.kind !== 'primitive' || type.name === 'any'
}
