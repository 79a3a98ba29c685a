/** What recordings say of the docs: a finding for a property, a member or a request, at its place in the docs. */
import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Page} from '../model/page.ts'
import {isRequiredIn} from '../model/presence.ts'
import type {Diagnostic, Program, Property} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {BodyCounts, ByDirection, Direction, TypeCounts} from './counts.ts'
import {type Declarations, declarationsIn} from './insertions/declarations.ts'
import {newProperty} from './insertions/new-property.ts'
import {memberFindings} from './member-findings.ts'
import {nameRange, pathOf} from './places.ts'
import type {Traffic} from './traffic.ts'
import {valueFindings} from './value-findings.ts'
import type {ObserveOptions} from './values.ts'

/** How often a name has to occur to be shown, unless `--min-count` says it. */
export const defaultMinCount = 5

/** What the findings are made of and by. */
export interface Reporting {
  readonly program: Program
  readonly pages: readonly Page[]
  readonly options: ObserveOptions
  /** How often a name has to occur to be shown. */
  readonly minCount: number
}

/**
 * @example
 * trafficFindings(traffic, {program, pages, options, minCount: 5})
 * // [{code: 'traffic-missing-required', message: '`order.tax` is documented as required, but absent in 12 of 340.', …}]
 */
export function trafficFindings(traffic: Traffic, reporting: Reporting): Diagnostic[] {
  const {program, pages, options, minCount} = reporting
  const types = traffic.types()
  const declarations = declarationsIn(pages)
  return [
    ...types.flatMap((counts) => [
      ...missing(counts, options),
      ...readOnly(counts),
      ...valueFindings(counts),
      ...undocumented(counts, minCount, declarations)
    ]),
    ...neverSeen(types),
    ...memberFindings(types, {program, declarations, minCount}),
    ...traffic.bodies().flatMap(unlike)
  ]
}

function missing({resource, whole, properties}: TypeCounts, options: ObserveOptions): Diagnostic[] {
  // Those of derived types are not asked of objects that may be of the base.
  const own = [...properties.values()].filter(({isDerived}) => !isDerived)
  return own.flatMap(({property, seenInWhole}) =>
    directions.flatMap((direction) => {
      const objects = whole[direction]
      const absent = objects - seenInWhole[direction]
      if (absent === 0 || !isRequiredIn(direction, property, options)) return []
      const name = pathOf(resource.name, property)
      const sent = direction === 'request'
      return [diagnostic('traffic-missing-required', nameRange(property), {name, absent, objects, sent})]
    })
  )
}

const directions: readonly Direction[] = ['response', 'request']

function readOnly({resource, objects, properties}: TypeCounts): Diagnostic[] {
  return [...properties.values()].flatMap(({property, seen}) => {
    if (!property.readOnly || seen.request === 0) return []
    const params = {name: pathOf(resource.name, property), count: seen.request, objects: objects.request}
    return [diagnostic('traffic-read-only', nameRange(property), params)]
  })
}

/** By property, whatever types inherit it. */
function neverSeen(types: readonly TypeCounts[]): Diagnostic[] {
  const found = new Map<Property, {readonly type: string; seen: number; objects: number}>()
  for (const {resource, objects, properties} of types)
    for (const {property, seen, isDerived} of properties.values()) {
      const counts = found.get(property) ?? {type: resource.name, seen: 0, objects: 0}
      found.set(property, counts)
      counts.seen += sum(seen)
      if (!isDerived) counts.objects += sum(objects)
    }
  return [...found].flatMap(([property, {type, seen, objects}]) => {
    if (seen > 0 || objects === 0 || property.navigation) return []
    return [diagnostic('traffic-never-seen', nameRange(property), {name: pathOf(type, property), objects})]
  })
}

function sum({request, response}: ByDirection): number {
  return request + response
}

function undocumented(
  {resource, objects, undocumented, shapes}: TypeCounts,
  minCount: number,
  declarations: Declarations
): Diagnostic[] {
  const places = sum(objects)
  // What half of all objects have is no data, however few they are.
  const {shown, hidden} = undocumented.shown(Math.min(minCount, Math.ceil(places / 2)), places)
  const type = shortName(resource.name)
  const related = [{message: `\`${type}\` is documented here`, source: resource.source}]
  const found = shown.map(({name, count}) => {
    const shape = shapes.get(name)
    const kinds = [...(shape?.kinds.keys() ?? [])].map(String).sort()
    const newType = shape?.type()
    const proposal = newType
      ? newProperty(name, newType, resource, declarations)
      : {reason: 'its values are of several kinds'}
    const params = {name, type, count, kinds}
    if ('reason' in proposal) {
      const note = `Document the property. There is no fix: ${proposal.reason}.`
      return diagnostic('traffic-unknown-property', resource.source, params, {note})
    }
    const source = {file: resource.source.file, ...proposal.place}
    const details = {actual: '', expected: [proposal.text], related}
    return diagnostic('traffic-unknown-property', source, params, details)
  })
  if (hidden === 0) return found
  return [...found, diagnostic('traffic-unknown-property', resource.source, {type, count: hidden})]
}

function unlike({operation, direction, type, bodies, unlike}: BodyCounts): Diagnostic[] {
  if (unlike === 0) return []
  const request = `${operation.method} ${operation.path}`
  const params = {request, direction, type: shortName(type), count: unlike, bodies}
  return [diagnostic('traffic-not-this-type', operation.source, params)]
}
