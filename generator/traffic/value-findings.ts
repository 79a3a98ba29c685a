import {inWords} from '../4-check/examples/words.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {formats, primitives} from '../model/primitives.ts'
import type {Diagnostic, TypeRef} from '../model/program.ts'
import type {Kind, TypeCounts, ValueCounts} from './counts.ts'
import {nameRange, pathOf} from './places.ts'

const kindWords: {readonly [kind in Kind]: string} = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number with a fraction',
  boolean: 'true or false',
  null: 'null',
  object: 'an object',
  array: 'an array'
}

/** Values that are not as documented, by property. */
export function valueFindings({resource, values}: TypeCounts): Diagnostic[] {
  return values.flatMap((counts) => {
    const {property, type, isInner, wrong, badFormat, outOfRange, values} = counts
    const source = nameRange(property)
    const name = pathOf(resource.name, property)
    const shown = [...wrong]
      .map(([kind, count]) => ({kind: kindWords[kind], count}))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
    const params = {name, isItem: isInner, documented: inWords(type), shown, values}
    const documented = formatOf(counts)
    return [
      ...(shown.length > 0 ? [diagnostic('traffic-wrong-type', source, params)] : []),
      ...(badFormat > 0
        ? [diagnostic('traffic-invalid-format', source, {name, documented, count: badFormat, values})]
        : []),
      ...(outOfRange > 0
        ? [
            diagnostic('traffic-out-of-range', source, {
              name,
              limits: limitsOf(counts),
              count: outOfRange,
              values
            })
          ]
        : [])
    ]
  })
}

function formatOf({property: {constraints}, type}: ValueCounts): string {
  const {format, pattern} = constraints
  const {pattern: form, words} = primitiveOf(type)
  if (form !== undefined) return words
  return format ? formats[format].words : pattern === undefined ? words : `matching \`${pattern}\``
}

function primitiveOf(type: TypeRef) {
  return primitives[type.kind === 'primitive' ? type.name : 'any']
}

/** `from 1 to 5`, `at most 64 characters` */
function limitsOf({property: {constraints}, type}: ValueCounts): string {
  const {minimum, maximum, minLength, maxLength} = constraints
  const unit = type.kind === 'collection' ? ' items' : ' characters'
  const {range} = primitiveOf(type)
  if (type.kind === 'collection' || primitiveOf(type).json === 'string')
    return between(minLength, maxLength, unit)
  return between(minimum ?? range?.[0], maximum ?? range?.[1], '')
}

function between(low: number | undefined, high: number | undefined, unit: string): string {
  if (low !== undefined && high !== undefined) return `${low} to ${high}${unit}`
  return low === undefined ? `at most ${high}${unit}` : `at least ${low}${unit}`
}
