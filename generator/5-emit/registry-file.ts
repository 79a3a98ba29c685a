import type {Emit} from './emitter.ts'
import {createImports} from './imports.ts'
import {quoted} from './literals.ts'
import type {Plan, PlannedEnum, PlannedResource} from './plan/plan.ts'

/** What an entry of the registry holds, by the artefact that makes it. */
const parts = [
  {artefact: 'validators', key: 'is', prefix: 'is'},
  {artefact: 'validators', key: 'validate', prefix: 'validate'},
  {artefact: 'factories', key: 'create', prefix: 'create'}
] as const

/**
 * `registry.ts`: validators and factories by the qualified names of their types.
 *
 * @example
 * registry['microsoft.graph.synchronizationStatus'].create() // a SynchronizationStatus
 */
export const registryFile: Emit = (plan, {file}) => {
  const path = 'registry.ts'
  const types = plan.types.filter((type) => type.kind !== 'opaque')
  const imports = createImports(plan, path)
  for (const type of types) {
    for (const {artefact, name} of functionsOf(plan, type))
      imports.add(`${artefact}/${type.fileName}.ts`, name)
  }
  const entries = types.map((type) => ({
    name: quoted(type.name),
    types: member(plan, type),
    values: entry(plan, type)
  }))
  return [file({path, template: 'registry.ts', view: {imports: imports.lines(), entries}})]
}

/** `is: isUser, validate: validateUser, create: createUser` */
function entry(plan: Plan, type: PlannedResource | PlannedEnum): string {
  return functionsOf(plan, type)
    .map(({key, name}) => `${key}: ${name}`)
    .join(', ')
}

/** `readonly is: typeof isUser; …`: a type of its own for the registry, as `isolatedDeclarations` asks. */
function member(plan: Plan, type: PlannedResource | PlannedEnum): string {
  return functionsOf(plan, type)
    .map(({key, name}) => `readonly ${key}: typeof ${name}`)
    .join('; ')
}

function functionsOf(plan: Plan, {typeName}: PlannedResource | PlannedEnum) {
  return parts
    .filter(({artefact}) => plan.artefacts.has(artefact))
    .map(({artefact, key, prefix}) => ({artefact, key, name: `${prefix}${typeName}`}))
}
