import type {Property} from '../../model/program.ts'
import {quoted} from '../literals.ts'

/** One thing done to a part of a valid value. */
export interface Change {
  /** `not a member` */
  readonly name: string
  /** Where in the property it shows: `[0]` for the first element. */
  readonly path: readonly (string | number)[]
  /** What the part becomes, as TypeScript; `undefined` takes it away, a function is given what was there. */
  readonly part: string
}

/** `change('not a member', "'x'")` */
export function change(name: string, part: string, path: Change['path'] = []): Change {
  return {name, part, path}
}

/** `textChange('no time', 'yesterday')`, whose part is `'yesterday'`. */
export function textChange(name: string, text: string): Change {
  return change(name, quoted(text))
}

/** The same of what lies one step further in: `within('element', 0, changes)`. */
export function within(label: string, key: string | number, changes: readonly Change[]): Change[] {
  return changes.map(({name, path, part}) => change(`${label}: ${name}`, part, [key, ...path]))
}

/** `key` and `value`, which a pair always has, as properties. */
export function pairParts(
  property: Property,
  {key, value}: {readonly key: Property['type']; readonly value: Property['type']}
): Property[] {
  const rest = {...property, required: true, nullable: false, constraints: {}, examples: []}
  return [
    {...rest, name: 'key', type: key},
    {...rest, name: 'value', type: value}
  ]
}

/** The first of each name: the one that counts. */
export function distinct(properties: readonly Property[]): Property[] {
  return properties.filter(
    ({name}, index) => properties.findIndex((property) => property.name === name) === index
  )
}

/** Whether it is a list, and the docs say how long. */
export function hasLengths({type, constraints: {minLength, maxLength}}: Property): boolean {
  return type.kind === 'collection' && (minLength !== undefined || maxLength !== undefined)
}
