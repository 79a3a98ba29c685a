import type {Bare, Part} from './resources.ts'

/** Base types where no page states one, from what the pages say otherwise. */
export function withBases(drawn: readonly {resource: Bare; parts: readonly Part[]}[]): Bare[] {
  const root = keyedRoot(drawn.map(({resource}) => resource))
  const byName = new Map(drawn.map(({resource}) => [resource.name, resource]))
  return drawn.map(({resource, parts}) => {
    if (resource.base) return resource
    const inherited = rowBase(resource, parts, byName)
    const base = inherited ?? (root && resource.name !== root && isKeyed(resource, parts) ? root : null)
    return base ? {...resource, base} : resource
  })
}

/** "Inherited from [entity](entity.md)" in a row; of several the one that has a base itself. */
function rowBase(
  resource: Bare,
  parts: readonly Part[],
  byName: ReadonlyMap<string, Bare>
): string | undefined {
  const names = parts.flatMap(({page, draft, lookup}) =>
    draft.properties.flatMap(({facts}) => {
      const from = facts.inheritedFrom
      const found = from && lookup.symbols.find(from.name, page, from.link)
      return found && found !== resource.name ? [found] : []
    })
  )
  return names.find((name) => byName.get(name)?.base) ?? names[0]
}

/**
 * The type that gives all others their key: most types name it as their base, and it has one property alone.
 * Many pages of types with a key do without saying so.
 */
function keyedRoot(resources: readonly Bare[]): string | undefined {
  const counts = new Map<string, number>()
  for (const {base} of resources) if (base) counts.set(base, (counts.get(base) ?? 0) + 1)
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  const root = most && resources.find(({name}) => name === most[0])
  const own = root?.properties.filter(({navigation}) => !navigation) ?? []
  return own.length === 1 && own[0]?.name === 'id' ? root?.name : undefined
}

function isKeyed({properties}: Bare, parts: readonly Part[]): boolean {
  if (parts.some(({draft}) => draft.keyProperty === 'id')) return true
  const id = properties.find(({name}) => name === 'id')
  return id?.key === true
}
