import type {Page, PropertyDeclaration, TypeExpression} from '../model/page.ts'

export type NamedType = TypeExpression & {kind: 'named'}

/** Every type that a page's tables name, collections and unions looked into. */
export function* namedTypes(page: Page): Generator<NamedType & {readonly property: PropertyDeclaration}> {
  for (const {properties} of page.types)
    for (const property of properties) for (const named of namesIn(property.type)) yield {...named, property}
}

/** Every type that a type cell names. */
export function* namesIn(type: TypeExpression): Generator<NamedType> {
  if (type.kind === 'named') yield type
  if (type.kind === 'collection') yield* namesIn(type.of)
  if (type.kind === 'union' || type.kind === 'tuple') for (const part of type.of) yield* namesIn(part)
  if (type.kind === 'keyValuePair' || type.kind === 'map') {
    yield* namesIn(type.key)
    yield* namesIn(type.value)
  }
}
