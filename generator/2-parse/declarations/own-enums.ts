import type {EnumDeclaration, TypeDeclaration, TypeExpression} from '../../model/page.ts'

/** What a page describes. */
interface Declarations {
  readonly types: TypeDeclaration[]
  readonly enums: EnumDeclaration[]
}

/**
 * Enums that a page describes for properties of its own, as what these properties may be: on other pages the same name
 * means other members.
 *
 *     |**state** | [**StateEnum**](#StateEnum) |  |  [optional] |
 *
 *     ## Enum: StateEnum
 */
export function withOwnEnums({types, enums}: Declarations): Declarations {
  const own = new Map(
    enums.flatMap((declaration) =>
      isOwn(declaration) ? [[declaration.names[0]?.name ?? '', declaration] as const] : []
    )
  )
  if (own.size === 0) return {types, enums}
  const used = new Set<EnumDeclaration>()
  const byProperty = new Map([...own].map(([name, declaration]) => [propertyKey(name), declaration]))
  const replaced = (type: TypeExpression, property: string): TypeExpression => {
    if (type.kind === 'collection') return {...type, of: replaced(type.of, property)}
    const declaration =
      type.kind === 'named'
        ? own.get(type.name)
        : isText(type)
          ? byProperty.get(propertyKey(property))
          : undefined
    if (!declaration) return type
    used.add(declaration)
    return {
      kind: 'values',
      values: declaration.members.map(({name, place, description}) => ({name, place, description}))
    }
  }
  const withValues = types.map((type) => ({
    ...type,
    properties: type.properties.map((row) => ({...row, type: replaced(row.type, row.name)}))
  }))
  return {types: withValues, enums: enums.filter((declaration) => !used.has(declaration))}
}

/** `StatusEnum` holds the values of `status`, where that is a text. */
function propertyKey(name: string): string {
  return name
    .replace(/enum$/i, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function isText(type: TypeExpression): boolean {
  return type.kind === 'primitive' && type.name === 'string'
}

function isOwn({heading}: EnumDeclaration): boolean {
  return /^enum:\s/i.test(heading?.text ?? '')
}
