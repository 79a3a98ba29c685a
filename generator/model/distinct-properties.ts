import type {Property} from './program.ts'

/** Properties by name, each once: of two that a page gives one name, the first. */
export function distinct<P extends Property>(properties: readonly P[]): readonly P[] {
  const first = new Map<string, P>()
  for (const property of properties) if (!first.has(property.name)) first.set(property.name, property)
  return [...first.values()]
}
