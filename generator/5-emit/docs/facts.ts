import {formats, primitives} from '../../model/primitives.ts'
import type {Constraints, Format, Property, TypeRef} from '../../model/program.ts'

/**
 * What is known of a property beyond its description and its TypeScript type, in words; what the
 * description says already is not said again.
 *
 * @example
 * facts(property('name', string, {readOnly: true, constraints: {maxLength: 64}}))
 * // ['Read-only.', 'At most 64 characters.']
 */
export function facts(property: Property): string[] {
  const description = property.description.toLowerCase()
  return [
    property.key ? 'Key.' : '',
    property.readOnly && !/read[ -]?only/.test(description) ? 'Read-only.' : '',
    property.requiredToCreate && !property.required ? 'Required to create.' : '',
    property.navigation && property.required === null ? 'Absent unless expanded.' : '',
    description.includes('iso 8601') ? '' : kind(property.type, property.constraints.format),
    property.constraints.pattern === undefined ? '' : `Matches ${code(property.constraints.pattern)}.`,
    length(property.constraints, property.type.kind === 'collection' ? 'item' : 'character'),
    range(property.constraints)
  ].filter((fact) => fact !== '' && !description.includes(fact.slice(0, -1).toLowerCase()))
}

/** `{kind: 'primitive', name: 'dateTime'}` -> `RFC 3339 date and time.` */
function kind(type: TypeRef, format: Format | undefined): string {
  if (format !== undefined) return formats[format].remark ?? ''
  if (type.kind === 'unknown')
    return type.text === '' ? 'Undocumented type.' : `Documented type: ${code(type.text)}.`
  if (type.kind === 'collection') return kind(type.of, undefined)
  return type.kind === 'primitive' ? (primitives[type.name].remark ?? '') : ''
}

/** `{minLength: 1, maxLength: 64}` -> `1 to 64 characters.` */
function length({minLength, maxLength}: Constraints, unit: string): string {
  const units = (count: number) => `${count} ${unit}${count === 1 ? '' : 's'}.`
  if (minLength !== undefined && maxLength !== undefined) {
    return minLength === maxLength ? `Exactly ${units(maxLength)}` : `${minLength} to ${units(maxLength)}`
  }
  if (maxLength !== undefined) return `At most ${units(maxLength)}`
  return minLength === undefined ? '' : `At least ${units(minLength)}`
}

/** `{minimum: 0, maximum: 100}` -> `From 0 to 100.` */
function range({minimum, maximum}: Constraints): string {
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`
  if (maximum !== undefined) return `At most ${maximum}.`
  return minimum === undefined ? '' : `At least ${minimum}.`
}

/** Text as a code span of markdown, whatever backticks it holds. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
