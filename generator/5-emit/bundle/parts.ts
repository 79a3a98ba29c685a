import type {ts} from 'ts-morph'
import {groupBy} from '../../model/group-by.ts'
import {isSupport, publicSupport} from './layout.ts'
import {type Binding, bindingOf, type Module, type Statement} from './module.ts'
import {type Names, namesIn} from './references.ts'

/** A statement with the names in it. */
export interface Part extends Statement, Names {
  readonly module: Module
  readonly bindings: readonly Binding[]
}

/** The statements of modules, with what they refer to. */
export function partsOf(modules: readonly Module[], checker: ts.TypeChecker): Part[] {
  const known = new Set(
    modules.flatMap(({imports, statements}) => [...imports.keys(), ...statements.flatMap(({names}) => names)])
  )
  return modules.flatMap((module) =>
    module.statements.map((statement) => ({
      ...statement,
      ...namesIn(statement.node, module, checker, known),
      module,
      bindings: statement.names.map((name) => bindingOf({from: module.path, name}))
    }))
  )
}

/**
 * What users may import: of a module that an index file names, what that exports of it; of other modules all that they
 * export, and little of what all types share.
 */
export function publicBindings(modules: readonly Module[]): ReadonlySet<Binding> {
  const reexported = new Map<string, Set<string> | 'all'>()
  for (const {from, names} of modules.flatMap(({reexports}) => reexports)) {
    const before = reexported.get(from)
    reexported.set(
      from,
      names === undefined || before === 'all' ? 'all' : new Set([...(before ?? []), ...names])
    )
  }
  const bindings = modules.flatMap(({path, statements}) => {
    const some = reexported.get(path) ?? (isSupport(path) && !publicSupport.has(path) ? new Set() : 'all')
    const names = statements.flatMap(({isExported, names}) => (isExported ? names : []))
    return names
      .filter((name) => some === 'all' || some.has(name))
      .map((name) => bindingOf({from: path, name}))
  })
  return new Set(bindings)
}

/** All that modules of types export, to each other as well. */
export function exportedByTypes(modules: readonly Module[]): Binding[] {
  return modules
    .filter(({path}) => !isSupport(path))
    .flatMap(({path, statements}) =>
      statements.flatMap(({isExported, names}) =>
        isExported ? names.map((name) => bindingOf({from: path, name})) : []
      )
    )
}

/** The parts that are needed for `roots`, in their order, with what does something when it is loaded. */
export function reachableParts(parts: readonly Part[], roots: ReadonlySet<Binding>): Part[] {
  const declaring = groupBy(
    parts.flatMap((part) => part.bindings.map((binding) => ({binding, part}))),
    ({binding}) => binding
  )
  const kept = new Set<Part>()
  const waiting = parts.filter(
    ({bindings}) => bindings.length === 0 || bindings.some((binding) => roots.has(binding))
  )
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (kept.has(part)) continue
    kept.add(part)
    for (const {binding} of part.references)
      waiting.push(...(declaring.get(binding) ?? []).map(({part}) => part))
  }
  return parts.filter((part) => kept.has(part))
}
