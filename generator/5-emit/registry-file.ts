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
  const entries = types.map((type) => `  ${quoted(type.name)}: { ${entry(plan, type)} },`)
  const registry = `
/** Everything that is generated for a type, by its qualified name. Importing it imports all of it. */
export const registry = {
${entries.join('\n')}
} as const;

/** The qualified name of a type. */
export type TypeName = keyof typeof registry;`
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
function entry(plan: Plan, {typeName}: PlannedResource | PlannedEnum): string {
  return parts
    .filter(({artefact}) => plan.artefacts.has(artefact))
    .map(({key, prefix}) => `${key}: ${prefix}${typeName}`)
    .join(', ')
}
