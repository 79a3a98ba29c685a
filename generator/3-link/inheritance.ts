import type {Bare} from './resources.ts'

/** For each resource the names of its properties, inherited ones included, in lower case; cycles end. */
export function namesWithInherited(resources: readonly Bare[]): (name: string) => ReadonlySet<string> {
  const byName = new Map(resources.map((resource) => [resource.name.toLowerCase(), resource]))
  const known = new Map<string, ReadonlySet<string>>()
  const collect = (name: string, below: ReadonlySet<string>): ReadonlySet<string> => {
    const key = name.toLowerCase()
    const ready = known.get(key)
    if (ready) return ready
    const resource = byName.get(key)
    if (!resource || below.has(key)) return new Set()
    const inherited = resource.base ? collect(resource.base, new Set([...below, key])) : []
    const names = new Set([
      ...inherited,
      ...resource.properties.map((property) => property.name.toLowerCase())
    ])
    known.set(key, names)
    return names
  }
  return (name) => collect(name, new Set())
}
