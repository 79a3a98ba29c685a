import type {Program} from '../../model/program.ts'
import type {Artefact, ResolvedOptions} from '../../options.ts'
import {createInheritance} from './inheritance.ts'
import {functionsOf, nameTypes} from './names.ts'
import type {Plan, PlannedType} from './plan.ts'
import {recursiveNames} from './recursion.ts'

/**
 * @example
 * const plan = createPlan(program, defaults)
 * plan.find('microsoft.graph.synchronizationStatus')?.fileName // 'synchronization-status'
 */
export function createPlan(
  given: Program,
  options: ResolvedOptions,
  artefacts: ReadonlySet<Artefact> = new Set(options.emit)
): Plan {
  // What may be any value is planned like a type that nothing is known of.
  const program = {...given, resources: given.resources.filter(({anyValue}) => !anyValue)}
  const types = nameTypes(program)
  const byName = new Map(types.map((type) => [type.name, type]))
  const inheritance = createInheritance(types)
  const recursive = recursiveNames(types, inheritance)
  return {
    program,
    options,
    artefacts,
    types,
    identifiers: new Set(types.flatMap(identifiersOf)),
    find: (name) => byName.get(name),
    ...inheritance,
    recursive: (name) => recursive.has(name)
  }
}

function identifiersOf(type: PlannedType): string[] {
  const own = [type.typeName, ...functionsOf(type.typeName)]
  if (type.kind === 'resource') return [...own, type.completeName, type.listFactoryName]
  return type.kind === 'enum' ? [...own, type.listName] : own
}
