import type {EnumDraft, TypeDraft, TypeExpression} from '../../model/page.ts'

/** What a page describes. */
interface Declarations {
  readonly types: TypeDraft[]
  readonly enums: EnumDraft[]
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
    enums.flatMap((draft) => (isOwn(draft) ? [[draft.names[0]?.name ?? '', draft] as const] : []))
  )
  if (own.size === 0) return {types, enums}
  const used = new Set<EnumDraft>()
  const replaced = (type: TypeExpression): TypeExpression => {
    if (type.kind === 'collection') return {...type, of: replaced(type.of)}
    const draft = type.kind === 'named' ? own.get(type.name) : undefined
    if (!draft) return type
    used.add(draft)
    return {
      kind: 'values',
      values: draft.members.map(({name, place, description}) => ({name, place, description}))
    }
  }
  const withValues = types.map((type) => ({
    ...type,
    properties: type.properties.map((row) => ({...row, type: replaced(row.type)}))
  }))
  return {types: withValues, enums: enums.filter((draft) => !used.has(draft))}
}

function isOwn({heading}: EnumDraft): boolean {
  return /^enum:\s/i.test(heading?.text ?? '')
}
