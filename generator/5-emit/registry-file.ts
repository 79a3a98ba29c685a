import type {Emit} from './emitter.ts'
import {specifier} from './imports.ts'
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
export const registryFile: Emit = (plan, {print}) => {
  const types = plan.types.filter((type) => type.kind !== 'opaque')
  const imports = types.flatMap((type) => importLines(plan, type))
  const members = types.map((type) => `  readonly ${quoted(type.name)}: { ${member(plan, type)} };`)
  const entries = types.map((type) => `  ${quoted(type.name)}: { ${entry(plan, type)} },`)
  const registry = `
/** What is generated for each type. */
export interface Registry {
${members.join('\n')}
}

/** The qualified name of a type. */
export type TypeName = keyof Registry;

/** Everything that is generated for a type, by its qualified name. Importing it imports all of it. */
export const registry: Registry = {
${entries.join('\n')}
};`
  return [print({path: 'registry.ts', statements: [...imports, registry]})]
}

function importLines(plan: Plan, {fileName, typeName}: PlannedResource | PlannedEnum): string[] {
  return (['validators', 'factories'] as const)
    .filter((artefact) => plan.artefacts.has(artefact))
    .map((artefact) => {
      const names = parts
        .filter((part) => part.artefact === artefact)
        .map(({prefix}) => `${prefix}${typeName}`)
      const from = specifier('registry.ts', `${artefact}/${fileName}.ts`, plan.options.importExtension)
      return `import { ${names.join(', ')} } from '${from}';`
    })
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
    .map(({key, prefix}) => ({key, name: `${prefix}${typeName}`}))
}
