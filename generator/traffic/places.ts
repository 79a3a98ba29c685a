/** How findings name what they are about, and where that stands. */
import type {Property, SourceRange} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'

/**
 * @example
 * pathOf('acme.shop.order', property) // 'order.tax'
 */
export function pathOf(type: string, {name}: Property): string {
  return `${shortName(type)}.${name}`
}

/** The name of a property. */
export function nameRange({source, name}: Property): SourceRange {
  return {...source, endLine: source.line, endColumn: source.column + name.length}
}
