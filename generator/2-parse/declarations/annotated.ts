import type {Annotation, BaseEvidence, JsonBlock} from '../../model/page.ts'
import {memberOf, statedIn, stringOf} from '../json/read-json.ts'

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

/** `"@type.aka": "oneDrive.item"`, one or several. */
export function annotatedAliases(annotation: Annotation | undefined): string[] {
  const one = annotation && stringOf(annotation.value, '@type.aka', '@odata.type.aka')
  const all = one === undefined ? strings(annotation, '@type.aka') : one.split(',')
  return all.map((name) => name.trim().replace(/^#/, '')).filter((name) => name !== '')
}

/** `"baseType"`; `null` states none. */
export function annotatedBase(annotation: Annotation | undefined): BaseEvidence[] {
  const stated = annotation && statedIn(annotation.value, 'baseType', '@odata.baseType')
  return stated ? [{from: 'annotation', name: stated.text.replace(/^#/, ''), place: stated.place}] : []
}

/** `true`, also as a string. */
export function flag(annotation: Annotation | undefined, key: string): boolean {
  const node = annotation && memberOf(annotation.value, key)
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true')
}

/** A list of names. */
export function strings(annotation: Annotation | undefined, key: string): string[] {
  const node = annotation && memberOf(annotation.value, key)
  if (node?.kind !== 'array') return []
  return node.items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []
  )
}
