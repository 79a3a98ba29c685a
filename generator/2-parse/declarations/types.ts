import type {Place} from '../../model/document.ts'
import type {JsonBlock, NameEvidence, TypeDeclaration} from '../../model/page.ts'
import {shortName} from '../../model/short-name.ts'
import {primitive} from '../cells/scalars.ts'
import {conceptualTitles} from '../dialect/section-headings.ts'
import {stringOf} from '../json/read-json.ts'
import {shownProperties} from '../json/shown.ts'
import {isOpenTable} from '../sections/anonymous.ts'
import {tableColumns} from '../sections/columns.ts'
import {withObjectSections} from '../sections/object-properties.ts'
import {descriptionOf} from '../sections/opening.ts'
import {readProperties} from '../sections/properties.ts'
import {tablesOf} from '../sections/tree.ts'
import {isAddressable} from './addressable.ts'
import {annotatedAliases, annotatedBase, annotatedName, flag, isResourceBlock, strings} from './annotated.ts'
import {basesIn, derivedIn} from './bases.ts'
import {withEnumerated} from './enumerated.ts'
import type {Region, RegionSection} from './partition.ts'
import {isAbstract, isDeprecated, isOpen} from './traits.ts'

/** Declares the types of a region: its own, and those of which it only shows the JSON. None where nothing is of a type. */
export function declareTypes(
  region: Region,
  json: readonly JsonBlock[],
  names: readonly NameEvidence[],
  conceptual: boolean
): TypeDeclaration[] {
  const parts = new Set(region.parts.map((part) => part.section))
  const blocks = json.filter((block) => parts.has(block.section))
  const representation = chooseRepresentation(region, blocks)
  const properties = withEnumerated(propertiesOf(region), [...parts])
  const annotated = representation?.annotation && isResourceBlock(representation)
  const typed = properties.length > 0 || inheritsAll(region)
  if (region.of !== 'type' && !annotated && (conceptual || !typed || tellsHow(region, properties))) return []
  const own = declareType(region, properties, representation, names)
  const ownNames = new Set(own.names.slice(0, 1).map(({name}) => foldedName(name)))
  const shown = blocks.filter(isResourceBlock).flatMap((block) => {
    const name = foldedName(annotatedName(block.annotation))
    if (name === undefined || ownNames.has(name)) return []
    ownNames.add(name)
    return [declareType({...region, parts: []}, [], block, [])]
  })
  return [own, ...shown]
}

/** Where no heading promises properties, those of the tables of names and types below any other. */
function propertiesOf({of, parts}: Region): TypeDeclaration['properties'] {
  const read = (part: RegionSection) => ({path: part.describes ?? '', properties: readProperties(part)})
  const promised = withObjectSections(parts.map(read))
  if (promised.length > 0 || of !== 'type') return promised
  const others = parts.filter(
    ({section, kind}) => kind === 'other' && !ofRequest.test(section.heading?.text ?? '')
  )
  return withObjectSections(others.map((part) => read({...part, introduces: true})))
}

const ofRequest = /^(parameters?|arguments?|headers?|inputs?|outputs?)$/i

/** "Working with people in Shop": such a page, and one in many words that says no types, is one of prose. */
function tellsHow({section: {words}}: Region, properties: TypeDeclaration['properties']): boolean {
  const isTyped = properties.some(({type}) => type.kind !== 'unknown')
  return conceptualTitles.test(words) || (!isTyped && words.split(' ').length > 3)
}

/** A table of properties without rows, and a base type. Without a base it may be an enum: generators print the same table for one. */
function inheritsAll({parts}: Region): boolean {
  const isEmpty = parts.some(
    ({section, kind}) =>
      kind === 'properties' &&
      tablesOf(section).some((table) => table.rows.length === 0 && tableColumns(table).type !== undefined)
  )
  return isEmpty && parts.some(({section}) => basesIn(section).length > 0)
}

function declareType(
  region: Region,
  properties: TypeDeclaration['properties'],
  representation: JsonBlock | undefined,
  names: readonly NameEvidence[]
): TypeDeclaration {
  const annotation = representation?.annotation
  const name = annotatedName(annotation)
  const allNames: NameEvidence[] = [
    ...(name && annotation ? [{from: 'annotation' as const, name, place: annotation.place}] : []),
    ...names
  ]
  const {heading} = region.section
  const shown = representation ? shownProperties(representation.root) : []
  const main = names.length > 0
  const description = main ? descriptionOf(region.section) : ''
  const keyProperty = annotation && stringOf(annotation.value, 'keyProperty')
  return {
    names: allNames,
    aliases: annotatedAliases(annotation),
    place: main ? (heading?.place ?? firstLine) : (annotation?.place ?? firstLine),
    ...(heading && main ? {heading} : {}),
    section: region.section,
    description,
    deprecated: main && isDeprecated(region.section),
    bases: [...annotatedBase(annotation), ...region.parts.flatMap(({section}) => basesIn(section))],
    derived: region.parts.flatMap(({section, kind}) => derivedIn(section, kind)),
    addressable: isAddressable(region.parts, allNames),
    abstract: flag(annotation, 'abstract') || isAbstract(description),
    open:
      flag(annotation, 'openType') ||
      (main &&
        (isOpen(region.section) || region.parts.some(({section}) => tablesOf(section).some(isOpenTable)))),
    anyValue:
      primitive(foldedName(allNames[0]?.name) ?? '') === 'any' &&
      properties.length === 0 &&
      shown.length === 0,
    ...(keyProperty ? {keyProperty} : {}),
    optionalProperties: strings(annotation, 'optionalProperties'),
    nullableProperties: strings(annotation, 'nullableProperties'),
    properties,
    ...(representation ? {representation} : {}),
    shown
  }
}

const firstLine: Place = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** An annotated block first, of those the one that the heading names; else the block under "JSON representation". */
function chooseRepresentation({name, parts}: Region, blocks: readonly JsonBlock[]): JsonBlock | undefined {
  const annotated = blocks.filter(isResourceBlock)
  const named = annotated.find(
    ({annotation}) => foldedName(annotatedName(annotation)) === name?.toLowerCase()
  )
  if (named ?? annotated[0]) return named ?? annotated[0]
  return blocks.find(
    (block) =>
      !block.annotation &&
      parts.some(({section, kind}) => section === block.section && kind === 'representation')
  )
}

/** Names are compared without their namespace and their case. */
function foldedName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : shortName(name).toLowerCase()
}
