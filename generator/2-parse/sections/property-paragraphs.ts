import type {Inline, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice} from './cells.ts'
import {labeledProperty, labeledTable, linesIn, saysType} from './labeled-lines.ts'

/**
 * Properties whose names are lines of their own, in bold, each as the table of one row that it could be; none where no
 * line says a type:
 *
 *     **Width**
 *     How wide it is.
 *     Type: Double
 *     Required: No
 */
export function propertyParagraphs(section: Section): Table[] {
  const groups: {readonly name: readonly Inline[]; readonly lines: (readonly Inline[])[]}[] = []
  for (const line of linesIn(section.blocks)) {
    const name = nameIn(line)
    if (name) groups.push({name, lines: []})
    else groups.at(-1)?.lines.push(line)
  }
  const properties = groups.flatMap(({name: [first, ...others], lines}) =>
    first ? labeledProperty(cellFrom([first, ...others], first.place), lines) : []
  )
  return properties.some(saysType) ? properties.map(labeledTable) : []
}

/** `**Width**`, `** Width **`; what only opens a note is no name. */
function nameIn(line: readonly Inline[]): Inline[] | undefined {
  const written = line.filter((inline) => inline.kind !== 'html')
  const text = written.map(inlineText).join('')
  const [, opening = '', name = ''] = /^(\s*(?:\*\*\s*)?)([A-Za-z_][\w.-]*)\s*(?:\*\*\s*)?$/.exec(text) ?? []
  const marked = opening.includes('**') || written.some((inline) => inline.kind === 'text' && inline.bold)
  if (name === '' || !marked || /^(?:note|important|warning|caution|tip|example)s?$/i.test(name)) return
  return slice(written, opening.length, opening.length + name.length)
}
