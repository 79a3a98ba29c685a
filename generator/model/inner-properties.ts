import type {PropertyDeclaration} from './page.ts'

/**
 * Rows with those that lie in their values.
 *
 * @example
 * [...withInnerProperties(properties)].map(({name}) => name) // of `room` and `room.id`: ['room', 'id']
 */
export function* withInnerProperties(
  properties: readonly PropertyDeclaration[]
): Generator<PropertyDeclaration> {
  for (const property of properties) {
    yield property
    if (property.properties) yield* withInnerProperties(property.properties)
  }
}
