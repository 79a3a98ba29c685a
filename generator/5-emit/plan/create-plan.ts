import {posix} from 'node:path'
import {once} from '../../model/once.ts'
import type {Program} from '../../model/program.ts'
import type {Artefact, ResolvedOptions} from '../../options.ts'
import {withBrandedIds} from './branded-ids.ts'
import {concreteType} from './concrete.ts'
import {functionsOf} from './function-names.ts'
import {createInheritance} from './inheritance.ts'
import {withInputs} from './inputs.ts'
import {nameTypes} from './names.ts'
import type {PlannedType, WholePlan} from './plan.ts'
import {recursiveNames} from './recursion.ts'
import {recursiveReferences} from './recursive-references.ts'
import {convertedTypes} from './representation.ts'
import {neededTypes, selectTypes} from './select-types.ts'
import {type OtherProject, sharedModules, sharedTypes} from './shared.ts'

/**
 * @example
 * const plan = createPlan(program, defaults)
 * plan.find('microsoft.graph.synchronizationStatus')?.fileName // 'synchronization-status'
 */
export function createPlan(
  documented: Program,
  options: ResolvedOptions,
  artefacts: ReadonlySet<Artefact> = new Set(options.emit),
  others: readonly OtherProject[] = []
): WholePlan {
  const isOther = (file: string) => others.some(({files}) => files.has(file))
  const known = others.length > 0 ? neededTypes(documented, isOther) : documented
  const {program: selected, leftOut} = selectTypes(known, options)
  // What may be any value is planned like a type that nothing is known of.
  const typed = {...selected, resources: selected.resources.filter(({anyValue}) => !anyValue)}
  const {program: branded, entities} = options.brandedIds
    ? withBrandedIds(typed)
    : {program: typed, entities: new Set<string>()}
  const {program, inputs} = withInputs(branded, options)
  const types = nameTypes(program, inputs, {
    leftOut,
    entities,
    naming: options.naming,
    shared: sharedTypes(program, options, artefacts, others),
    folderOf: ({plan}) => posix.relative(options.out, plan.options.out)
  })
  const own = types.filter(({shared}) => shared === undefined)
  const byName = new Map(types.map((type) => [type.name, type]))
  const inheritance = createInheritance(types)
  const recursive = recursiveNames(types, inheritance)
  const converted = convertedTypes(options, types, inheritance)
  const identifiers = new Set(types.flatMap(identifiersOf))
  const find = (name: string) => byName.get(name)
  const concrete = once((name: string) => {
    const type = byName.get(name)
    return type?.kind === 'resource' ? concreteType(inheritance, type) : undefined
  })
  return {
    program,
    options,
    artefacts,
    types,
    outlines: () => own,
    sharedModule: sharedModules(types),
    isTaken: (name) => identifiers.has(name),
    find,
    ...inheritance,
    input: (name) => inputs.get(name) ?? name,
    concrete,
    converts: (name) => converted.has(name),
    recursiveReferences: once((name: string) => recursiveReferences({find, concrete, ...inheritance}, name)),
    recursive: (name) => recursive.has(name)
  }
}

function identifiersOf(type: PlannedType): string[] {
  const own = [type.typeName, ...functionsOf(type.typeName)]
  if (type.kind === 'resource') return [...own, type.completeName, type.listFactoryName, type.idName ?? '']
  return type.kind === 'enum' ? [...own, type.listName] : own
}
