/** What the names in one file have to do with each other. */
import {ts} from 'ts-morph'
import {isSupport} from './layout.ts'
import {type Binding, bindingOf, type Origin} from './module.ts'
import type {Named, Surroundings} from './names.ts'
import type {Part} from './parts.ts'

/** Something that a file imports. */
export interface Imported extends Named, Pick<Origin, 'from' | 'isType'> {
  /** Its name where it comes from; `*` for all of a package. */
  readonly imported: string
}

/** What users may import, types, since what is inferred may name them, and what other files import. */
export function exportedBindings(
  parts: readonly Part[],
  published: ReadonlySet<Binding>,
  fileOf: (path: string) => string
): ReadonlySet<Binding> {
  const types = parts.filter((part) => part.isExported && declaresType(part))
  const elsewhere = parts.flatMap(({module, references}) =>
    references.flatMap(({binding, node}) => {
      const origin = module.imports.get(node.text)
      return origin && fileOf(origin.from) !== fileOf(module.path) ? [binding] : []
    })
  )
  return new Set([...published, ...types.flatMap(({bindings}) => bindings), ...elsewhere])
}

function declaresType({node}: Part): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node)
  )
}

/** What of parts is there at run time. */
export function valuesIn(parts: readonly Part[]): ReadonlySet<Binding> {
  const isType = ({node}: Part) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  return new Set(parts.flatMap((part) => (isType(part) ? [] : part.bindings)))
}

/** What parts of a file declare. */
export function declaredIn(parts: readonly Part[], exported: ReadonlySet<Binding>): Named[] {
  const localNames = localNamesIn(parts)
  const named = new Map<Binding, Named>()
  for (const {module, names, node} of parts)
    for (const name of names) {
      const binding = bindingOf({from: module.path, name})
      const isExported = exported.has(binding)
      named.set(binding, {
        binding,
        name,
        path: module.path,
        localNames: localNames.get(binding) ?? new Set(),
        isExported,
        isCommon: !isExported && !isSupport(module.path) && ts.isVariableStatement(node),
        isImported: false
      })
    }
  return [...named.values()]
}

/** What parts of a file import from outside of it. */
export function importedBy(parts: readonly Part[], isWithin: (path: string) => boolean): Imported[] {
  const localNames = localNamesIn(parts)
  const imported = new Map<Binding, Imported>()
  for (const {module, references} of parts)
    for (const {binding, node} of references) {
      const origin = module.imports.get(node.text)
      if (origin === undefined || isWithin(origin.from)) continue
      imported.set(binding, {
        from: origin.from,
        name: origin.name === '*' || origin.name === 'default' ? node.text : origin.name,
        imported: origin.name,
        binding,
        path: module.path,
        localNames: localNames.get(binding) ?? new Set(),
        isExported: false,
        isCommon: false,
        isImported: true,
        isType: origin.isType && (imported.get(binding)?.isType ?? true)
      })
    }
  return [...imported.values()]
}

function localNamesIn(parts: readonly Part[]): Map<Binding, Set<string>> {
  const names = new Map<Binding, Set<string>>()
  for (const {references} of parts)
    for (const {binding, node} of references)
      names.set(binding, (names.get(binding) ?? new Set()).add(node.text))
  return names
}

/** What stands in the way of names in a file. */
export function surroundingsOf(
  parts: readonly Part[],
  replaced: ReadonlyMap<Binding, Binding>
): Surroundings {
  const users = new Map<Binding, Map<Part, string>>()
  for (const part of parts)
    for (const {binding, node} of part.references) {
      const final = replaced.get(binding) ?? binding
      users.set(final, (users.get(final) ?? new Map()).set(part, node.text))
    }
  return {
    globals: new Set(parts.flatMap(({globals}) => [...globals])),
    wordsAround: (binding, name) =>
      [...(users.get(binding) ?? [])].some(([part, local]) => local !== name && part.words.has(name))
  }
}
