import type {Place} from '../../model/document.ts'
import type {Annotation, BaseEvidence, JsonBlock, NameEvidence, TypeDraft} from '../../model/page.ts'
import {memberOf, stringOf} from '../json/read-json.ts'
import {shownProperties} from '../json/shown.ts'
import {descriptionOf} from '../sections/opening.ts'
import {readProperties} from '../sections/properties.ts'
import {isAddressable} from './addressable.ts'
import {basesIn, derivedIn, isAbstract, isOpen} from './bases.ts'
import type {Scope} from './scopes.ts'

/** Is the block shown as the shape of a resource? */
export function isResourceBlock(block: JsonBlock): boolean {
  return /^(resource|complexType|entityType)$/i.test(blockType(block.annotation) ?? '')
}

export function blockType(annotation: Annotation | undefined): string | undefined {
  return annotation && stringOf(annotation.value, 'blockType')
}

/** The type's name as the annotation of a block gives it. */
export function annotatedName(annotation: Annotation | undefined): string | undefined {
  return annotation && stringOf(annotation.value, '@odata.type', '@type')?.replace(/^#/, '')
}

/** Draws the type of a scope; none where nothing in it is of a type. */
export function draftType(
  scope: Scope,
  json: readonly JsonBlock[],
  names: readonly NameEvidence[],
  conceptual: boolean
): TypeDraft | undefined {
  const parts = new Set(scope.parts.map((part) => part.section))
  const blocks = json.filter((block) => parts.has(block.section))
  const representation = chooseRepresentation(scope, blocks)
  const properties = scope.parts.flatMap(({section, kind}) => readProperties(section, kind))
  const annotated = representation?.annotation && isResourceBlock(representation)
  const typed = properties.some(({type}) => type.kind !== 'unknown')
  if (scope.of !== 'type' && !annotated && (conceptual || !typed)) return
  const annotation = representation?.annotation
  const place = scope.section.heading?.place ?? firstLine
  const name = annotatedName(annotation)
  const allNames: NameEvidence[] = [
    ...(name && annotation ? [{from: 'annotation' as const, name, place: annotation.place}] : []),
    ...names
  ]
  const description = descriptionOf(scope.section)
  const keyProperty = annotation && stringOf(annotation.value, 'keyProperty')
  return {
    names: allNames,
    place,
    ...(scope.section.heading ? {heading: scope.section.heading} : {}),
    section: scope.section,
    description,
    deprecated: false,
    bases: [...annotatedBase(annotation), ...scope.parts.flatMap(({section}) => basesIn(section))],
    derived: scope.parts.flatMap(({section, kind}) => derivedIn(section, kind)),
    addressable: isAddressable(scope.parts, allNames),
    abstract: flag(annotation, 'abstract') || isAbstract(description),
    open: flag(annotation, 'openType') || isOpen(scope.section),
    ...(keyProperty ? {keyProperty} : {}),
    optionalProperties: strings(annotation, 'optionalProperties'),
    nullableProperties: strings(annotation, 'nullableProperties'),
    properties,
    ...(representation ? {representation} : {}),
    shown: representation ? shownProperties(representation) : []
  }
}

const firstLine: Place = {line: 1, column: 1, endLine: 1, endColumn: 1}

/** An annotated block first, of those the one that the heading names; else the block under "JSON representation". */
function chooseRepresentation({name, parts}: Scope, blocks: readonly JsonBlock[]): JsonBlock | undefined {
  const annotated = blocks.filter(isResourceBlock)
  const named = annotated.find(({annotation}) => shortName(annotatedName(annotation)) === name?.toLowerCase())
  if (named ?? annotated[0]) return named ?? annotated[0]
  return blocks.find(
    (block) =>
      !block.annotation &&
      parts.some(({section, kind}) => section === block.section && kind === 'representation')
  )
}

function shortName(name: string | undefined): string | undefined {
  return name?.split('.').at(-1)?.toLowerCase()
}

function annotatedBase(annotation: Annotation | undefined): BaseEvidence[] {
  const name = annotation && stringOf(annotation.value, 'baseType', '@odata.baseType')
  return name ? [{from: 'annotation', name: name.replace(/^#/, ''), place: annotation.place}] : []
}

/** `true`, also as a string. */
function flag(annotation: Annotation | undefined, key: string): boolean {
  const node = annotation && memberOf(annotation.value, key)
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true')
}

function strings(annotation: Annotation | undefined, key: string): string[] {
  const node = annotation && memberOf(annotation.value, key)
  if (node?.kind !== 'array') return []
  return node.items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []
  )
}
