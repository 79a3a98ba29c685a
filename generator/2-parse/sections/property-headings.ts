import type {Inline, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {cellFrom, textAt} from './cells.ts'
import {saysTypes} from './inferred-columns.ts'
import {type LabeledProperty, labeledProperty, labeledTable, linesIn, saysType} from './labeled-lines.ts'
import {nameCell} from './names.ts'
import {proseRow, tableOfRows} from './prose-rows.ts'
import {signatureTable} from './quoted-signatures.ts'

/**
 * A property whose name is a heading, as the table of one row that it could be. Lines below say its type, and perhaps
 * more, in the words of a column's header; the others describe it:
 *
 *     ### width
 *     **Type**: Double
 *     **Required**: Yes
 *
 *     How wide it is.
 *
 * The heading may say the type itself, `### width (Double)`, or a quoted signature below it.
 */
export function propertyHeading(section: Section): Table | undefined {
  const property = headed(section)
  if (property && saysType(property)) return labeledTable(property)
  return signatureTable(section) ?? proseTable(section)
}

/** `### width (Double)`, `### width: Double`. */
function proseTable({heading, kind, blocks}: Section): Table | undefined {
  if (!heading || kind !== 'other') return
  const description = linesIn(blocks).flatMap((line) => [...line, textAt('\n', heading.place)])
  const row = proseRow(withoutAttributes(heading.inlines), heading.place, description)
  const table = row && tableOfRows([row], row.place)
  return table && saysTypes(table) ? table : undefined
}

/**
 * A name between headings of properties, of which no line says the type: it is missing. Headings of something else are
 * spelled as titles: `### Remarks`.
 */
export function untypedHeading(section: Section): Table | undefined {
  const property = headed(section)
  const [first] = property?.name.inlines ?? []
  const isName = first?.kind === 'code' || /^[a-z]/.test(property?.name.text ?? '')
  return property && isName ? labeledTable(property) : undefined
}

function headed({heading, kind, blocks}: Section): LabeledProperty | undefined {
  if (!heading || kind !== 'other') return
  const name = cellFrom(withoutAttributes(heading.inlines), heading.place)
  return nameCell(name).names.length === 1 ? labeledProperty(name, linesIn(blocks)) : undefined
}

/** Without what Hugo, kramdown and Pandoc write behind the words: `` `width` {#width} ``. */
function withoutAttributes(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  const value = last?.kind === 'text' ? last.value.replace(/\{[#.][^{}]*\}\s*$/, '') : undefined
  return last?.kind === 'text' && value !== undefined ? [...inlines.slice(0, -1), {...last, value}] : inlines
}
