/** What TypeDoc's markdown quotes below the heading of a property or a member. */
import type {Block, Inline, Paragraph, Table} from '../../model/document.ts'
import type {MemberDeclaration, Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice, textAt} from './cells.ts'
import {linesIn} from './labeled-lines.ts'
import {nameCell} from './names.ts'
import {tableOfRows} from './prose-rows.ts'

/** A line of modifiers, a name in bold, and what stands behind it. */
interface Signature {
  readonly quote: Block
  readonly modifiers: readonly string[]
  readonly name: Inline
  readonly behind: readonly Inline[]
}

/**
 * The table of one row that a heading and the quoted signature of the same name could be:
 *
 *     ### nick?
 *
 *     > `readonly` `optional` **nick**: `string`
 *
 *     What friends say.
 */
export function signatureTable({heading, blocks}: Section): Table | undefined {
  const found = heading && signatureIn(blocks)
  if (!found || !namesSame(found, heading.text)) return
  const text = found.behind.map(inlineText).join('')
  const [lead] = /^\s*:\s*/.exec(text) ?? []
  if (lead === undefined) return
  const {place} = heading
  const [type = ''] = /^(?:(?!\s=\s).)*/su.exec(text.slice(lead.length)) ?? []
  const states = found.modifiers.filter((modifier) => /^(?:optional|readonly)$/.test(modifier))
  const notes = states.map((modifier) =>
    textAt(modifier === 'readonly' ? ', read-only' : ', optional', place)
  )
  const row = {
    cells: [
      cellFrom([found.name, ...notes], place),
      cellFrom(slice(found.behind, lead.length, lead.length + type.length), place),
      cellFrom(descriptionIn(blocks, found.quote), place)
    ],
    place
  }
  return tableOfRows([row], place)
}

/** The members that headings with such signatures name; what code calls `Paid` is sent as what it is set to: `> **Paid**: `"paid"``. */
export function signatureMembers({sections}: Section): MemberDeclaration[] {
  return sections.flatMap(({heading, blocks}) => {
    const found = heading && signatureIn(blocks)
    if (!found || !namesSame(found, heading.text)) return []
    const [, text, number] =
      /^\s*[:=]\s*(?:"([^"]*)"|(-?\d+))\s*$/.exec(found.behind.map(inlineText).join('')) ?? []
    const [value] = found.behind.filter(({kind}) => kind === 'code')
    return [
      {
        name: text ?? inlineText(found.name),
        place: (text === undefined ? found.name : (value ?? found.name)).place,
        ...(number === undefined ? {} : {value: Number(number)}),
        description: cellFrom(descriptionIn(blocks, found.quote), heading.place).markdown
      }
    ]
  })
}

function signatureIn(blocks: readonly Block[]): Signature | undefined {
  for (const quote of blocks) {
    const [only, ...others] = quote.kind === 'quote' ? quote.blocks : []
    if (only?.kind !== 'paragraph' || others.length > 0) continue
    const found = signatureOf(only)
    if (found) return {...found, quote}
  }
  return
}

function signatureOf({inlines}: Paragraph): Omit<Signature, 'quote'> | undefined {
  const at = inlines.findIndex((inline) => inline.kind === 'text' && inline.value.trim() !== '')
  const name = inlines[at]
  if (name?.kind !== 'text' || !name.bold) return
  const before = inlines.slice(0, at).filter(({kind}) => kind === 'code')
  return {modifiers: before.map(inlineText), name, behind: inlines.slice(at + 1)}
}

/** `nick?` is the heading of `nick`. */
function namesSame({name}: Signature, heading: string): boolean {
  const {names} = nameCell(cellFrom([name], name.place))
  return names.length === 1 && heading.replace(/\?$/, '') === inlineText(name)
}

/** What is written beside the signature, but for the line that says where the code stands. */
function descriptionIn(blocks: readonly Block[], quote: Block): Inline[] {
  const lines = linesIn(blocks.filter((block) => block !== quote))
  return lines
    .filter((line) => !/^\s*defined in\b/i.test(line.map(inlineText).join('')))
    .flatMap((line) => [...line, textAt('\n', line.at(-1)?.place ?? quote.place)])
}
