import {allBlocks} from '../../model/all-blocks.ts'
import type {Block, Cell, Code, Place, Row, Table} from '../../model/document.ts'
import type {MemberDeclaration, Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {prose} from '../prose/prose.ts'
import {listedValues} from '../prose/values.ts'
import {anonymousRows} from './anonymous.ts'
import {type Columns, cellOf, tableColumns} from './columns.ts'
import {memberIn, membersIn} from './member-text.ts'
import {withoutFootnotes} from './names.ts'
import {signatureMembers} from './quoted-signatures.ts'

/** The members that the first table, or else the first list or paragraph, of a section names. */
export function readMembers(section: Section): MemberDeclaration[] {
  const promised = /\b(?:values|members|options)$/i.test(section.heading?.text ?? '')
  for (const block of allBlocks(section.blocks)) {
    if (block.kind === 'table') {
      const members = readTable(block, isAlias(section))
      if (members.length > 0) return members
    }
  }
  for (const block of section.blocks) {
    if (block.kind === 'list') {
      const members = block.items.flatMap((item) => readItem(item.blocks) ?? [])
      // A sentence between members is none; a list of sentences is no list of members.
      if (members.length > 0 && block.items.length - members.length <= members.length / 2) return members
    }
  }
  if (section.kind === 'members') {
    const union = section.blocks.flatMap((block) => (block.kind === 'code' ? unionIn(block) : []))
    if (union.length > 0) return union
  }
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      const members = membersIn(block, promised)
      if (members.length > 1) return members
    }
  }
  return section.kind === 'members' ? signatureMembers(section) : []
}

/** "Underlying type: string": the names of its table are the values. */
export function isAlias({blocks}: Section): boolean {
  return blocks.some(
    (block) => block.kind === 'paragraph' && /^underlying type:\W*(?:string|u?int)/i.test(block.text)
  )
}

/** A type of TypeScript that is nothing but words: `"open" | "in_transit"`. */
function unionIn({value, valuePlace}: Code): MemberDeclaration[] {
  if (!/^\s*(?:\|\s*)?(["'])[^"'\n]+\1(?:\s*\|\s*(["'])[^"'\n]+\2)*\s*(?:;\s*)?$/.test(value)) return []
  return value.split('\n').flatMap((text, at) =>
    [...text.matchAll(/(["'])([^"']+)\1/g)].map(({index, 2: name = ''}) => {
      const line = valuePlace.line + at
      const column = (at === 0 ? valuePlace.column : 1) + index + 1
      return {name, place: {line, column, endLine: line, endColumn: column + name.length}, description: ''}
    })
  )
}

function readTable(table: Table, namesValues: boolean): MemberDeclaration[] {
  const columns = tableColumns(table)
  // `*anonymous*` has the values that the type itself has.
  const isOfType = columns.value !== undefined && anonymousRows(table).length > 0
  if (columns.type !== undefined || (columns.property !== undefined && !namesValues && !isOfType)) return []
  const named = columns.member ?? columns.name ?? (namesValues ? columns.property : undefined)
  // A lone column of values, or values with descriptions, names the members.
  const nameIndex = named ?? columns.value ?? 0
  const [only] = table.rows
  const listed =
    only && table.rows.length === 1 && columns.name !== undefined && cellOf(only, columns, 'value')
  const values = listed ? (listedValues(prose(listed.inlines))?.values ?? []) : []
  if (values.length > 1) return values.map(({name, place, description}) => ({name, place, description}))
  const isWire = holdsTexts(table, columns)
  return table.rows.flatMap((row) => {
    const cell = row.cells[nameIndex]
    const valueCell = named === undefined ? undefined : cellOf(row, columns, 'value')
    const sent = isWire ? valueCell : undefined
    const name = (valueCell && quoted(valueCell)) ?? (sent && memberName(sent)) ?? (cell && memberName(cell))
    if (!name) return []
    const value = numberOf(valueCell)
    return [
      {
        ...name,
        ...(value === undefined ? {} : {value}),
        description: (cellOf(row, columns, 'description') ?? beside(row, table, nameIndex))?.markdown ?? ''
      }
    ]
  })
}

/** Beside the names by which code calls them stand the words that answers hold: `InTransit`, `in_transit`. */
function holdsTexts({rows}: Table, columns: Columns): boolean {
  const cells = rows.flatMap((row) => cellOf(row, columns, 'value') ?? [])
  return (
    (columns.member ?? columns.name) !== undefined &&
    cells.length === rows.length &&
    cells.every(({text}) => /^\S+$/.test(text)) &&
    cells.some(({text}) => /\p{L}/u.test(text) && !/^0x/i.test(text))
  )
}

/** What stands beside the name, in a column without a word over it. */
function beside(row: Row, {header}: Table, nameIndex: number): Cell | undefined {
  return (header.cells[nameIndex + 1]?.text ?? '') === '' ? row.cells[nameIndex + 1] : undefined
}

/** `"open"`, beside the name by which code calls it: what answers hold. */
function quoted({place, text}: Cell): {name: string; place: Place} | undefined {
  const name = /^(["'])(.+)\1$/.exec(text)?.[2]
  return name === undefined ? undefined : {name, place}
}

function numberOf(cell: Cell | undefined): number | undefined {
  return cell && /^(?:-?\d+|0x[\da-f]+)$/i.test(cell.text) ? Number(cell.text) : undefined
}

/** The first word in back-ticks; else the cell without what stands in parentheses or behind a dash. */
function memberName(cell: Cell): {name: string; place: Place} | undefined {
  const code = cell.inlines.find((inline) => inline.kind === 'code')
  const words = withoutFootnotes(cell.inlines)
    .filter(({kind}) => kind !== 'html')
    .map(inlineText)
    .join('')
  const text = code?.value ?? words.replace(/(?<!\s)(?:\s*\(|\s+[-–—:]\s).*/s, '')
  const name = text
    .trim()
    .replace(/^(?:~~|["'“])|(?:~~|["'”,])$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (name === '' || name.length > 80 || !/[\p{L}\p{N}]/u.test(name)) return
  return {name, place: code?.place ?? cell.place}
}

/** `- **a**: what it means`, `` - `a` ``. */
function readItem(blocks: readonly Block[]): MemberDeclaration | undefined {
  const [first] = blocks
  return first?.kind === 'paragraph' ? memberIn(prose(first.inlines)) : undefined
}
