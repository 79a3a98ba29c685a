/** Namespaces of names: what pages annotate or state. */
import type {EnumDeclaration, JsonNode, Page, TypeDeclaration} from '../model/page.ts'
import {shortName} from '../model/short-name.ts'

/** The name with the namespace of its page, or the default one, unless it has its own, or there is none. */
export function qualify(name: string, page: Pick<Page, 'namespace'>, namespace: string): string {
  const stated = page.namespace?.text ?? namespace
  return name.includes('.') || stated === '' ? name : `${stated}.${name}`
}

/** The namespace that the pages of at least half of all types state, or annotate; empty where there is none. */
export function mostStatedNamespace(pages: readonly Page[]): string {
  const counts = new Map<string, number>()
  const declarations = pages.flatMap((page) =>
    [...page.types, ...page.enums].map((declaration) => ({page, declaration}))
  )
  for (const {page, declaration} of declarations) {
    const stated = page.namespace?.text ?? namespaceIn(annotatedNames(page, declaration))
    if (stated !== undefined) counts.set(stated, (counts.get(stated) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return most && most[1] * 2 >= declarations.length ? most[0] : ''
}

/** What annotations call a type, and then what its page calls others, in annotations and in JSON. */
function annotatedNames({annotations, json}: Page, {names}: TypeDeclaration | EnumDeclaration): string[] {
  return [
    ...names.flatMap(({from, name}) => (from === 'annotation' ? [name] : [])),
    ...annotations.flatMap(({value}) => typeNamesIn(value)),
    ...json.flatMap(({root}) => (root ? typeNamesIn(root) : []))
  ]
}

function typeNamesIn(node: JsonNode): string[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'array') return node.items.flatMap(typeNamesIn)
  return node.members.flatMap(({key, value}) =>
    value.kind !== 'scalar'
      ? typeNamesIn(value)
      : /^(?:@odata\.type|baseType)$/i.test(key)
        ? [String(value.value)]
        : []
  )
}

function namespaceIn(names: readonly string[]): string | undefined {
  return names
    .map((name) => /^#?([A-Za-z_][\w.]*)\.\w+$/.exec(name)?.[1])
    .find((found) => found !== undefined)
}

/** A name without namespace is that of the only type that another page states with one. */
export function withStatedNamespace<T extends {readonly name: string}>(definitions: readonly T[]): T[] {
  const stated = new Map<string, Set<string>>()
  for (const {name} of definitions)
    if (name.includes('.')) {
      const short = shortName(name).toLowerCase()
      stated.set(short, (stated.get(short) ?? new Set<string>()).add(name))
    }
  return definitions.map((one) => {
    const [only, ...others] = one.name.includes('.') ? [] : (stated.get(one.name.toLowerCase()) ?? [])
    return only !== undefined && others.length === 0 ? {...one, name: only} : one
  })
}
