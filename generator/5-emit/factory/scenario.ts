import type {EmittedFile} from '../../model/emitted-file.ts'
import {mayBeAbsent} from '../../model/presence.ts'
import type {Property, TypeRef} from '../../model/program.ts'
import type {Emit, Tools} from '../emitter.ts'
import {createImports} from '../imports.ts'
import {group, printed} from '../layout.ts'
import {objectKey, quoted} from '../literals.ts'
import {free} from '../plan/free-name.ts'
import {camelCase} from '../plan/function-names.ts'
import {idReferences} from '../plan/id-references.ts'
import {plural} from '../plan/names.ts'
import type {PlannedResource, WholePlan} from '../plan/plan.ts'
import {isFilled} from './filled-properties.ts'
import {type FactoryPlan, withRelations} from './relations.ts'

const path = 'factories/scenario.ts'
const supportPath = 'factories/support/scenario.ts'

/** A type that scenarios have values of. */
export interface Entity {
  readonly type: PlannedResource
  /** What a scenario calls its values: `orders`. */
  readonly name: string
  /** The property that identifies a value. */
  readonly id: string
}

/** `factories/scenario.ts`: values of all entities, whose references hold. */
export const scenarioFiles: Emit = (whole, tools) => {
  const plan = withRelations(whole)
  const entities = entitiesOf(plan)
  return [scenarioFile(plan, entities, tools), tools.supportFile(supportPath, 'factory/support/scenario.ts')]
}

/**
 * Types with ids of their own, by their names. What lies in lists of others alone, such as the items of an order, is a part of
 * these.
 */
export function entitiesOf(plan: FactoryPlan & WholePlan): ReadonlyMap<string, Entity> {
  const references = idReferences(plan.program)
  const inputs = new Set(
    plan.program.resources.flatMap(({name}) => (plan.input(name) === name ? [] : plan.input(name)))
  )
  const resources = plan.types.filter((type): type is PlannedResource => type.kind === 'resource')
  const referred = new Set(
    resources.flatMap(({name}) => Object.values(plan.heldIds(name)).map(({entity}) => entity))
  )
  const parts = new Set(
    resources.flatMap(({name}) => filledOf(plan, name).flatMap(({type}) => listed(type) ?? []))
  )
  const names = new Set<string>()
  const entities = resources.flatMap((type): [string, Entity][] => {
    const {resource, name, typeName} = type
    const id = references.entityOf(name) && !resource.abstract ? references.idOf(resource)?.name : undefined
    if (id === undefined || inputs.has(name) || (parts.has(name) && !referred.has(name))) return []
    return [[name, {type, id, name: free(plural(camelCase(typeName)), names, '')}]]
  })
  return new Map(entities)
}

function scenarioFile(
  plan: FactoryPlan & WholePlan,
  entities: ReadonlyMap<string, Entity>,
  {file}: Tools
): EmittedFile {
  const imports = createImports(plan, path)
  const note = (from: string, name: string): string => {
    imports.add(from, name)
    return name.replace('type ', '')
  }
  const view = {
    entities: [...entities.values()].map(({type, name, id}) => {
      const factory = `factories/${type.fileName}.ts`
      const complete = note(factory, `type ${type.completeName}`)
      const own = note(`types/${type.fileName}.ts`, `type ${type.typeName}`)
      const create = note(factory, `create${type.typeName}`)
      const references = referencesText(plan, entities, type.name, [type.name])
      const entry = group(
        `${name}: {`,
        [`create: ${create}`, `id: ${quoted(id)}`, `references: ${references || '{}'}`],
        '},'
      )
      const overrides = note('factories/support/types.ts', 'type Overrides')
      return {name, complete, overrides: `${overrides}<${own}, ${complete}, never>`, entry: printed(entry, 2)}
    }),
    type: note(supportPath, 'type Entities'),
    world: note(supportPath, 'world')
  }
  return file({path, template: 'factory/scenario.ts', view: {...view, imports: imports.lines()}})
}

/** `{ customerId: { idOf: 'customers' }, items: { parts: … } }`; empty where a type refers to nothing. */
function referencesText(
  plan: FactoryPlan & WholePlan,
  entities: ReadonlyMap<string, Entity>,
  name: string,
  holders: readonly string[]
): string {
  const held = plan.heldIds(name)
  const entries = filledOf(plan, name).flatMap((property) => {
    const id = Object.hasOwn(held, property.name)
      ? entities.get(held[property.name]?.entity ?? '')
      : undefined
    const key = objectKey(property.name)
    if (id !== undefined) {
      const optional = id.type.name === name && mayBeAbsent(property, plan.options) ? ', optional: true' : ''
      return [`${key}: { idOf: ${quoted(id.name)}${optional} }`]
    }
    const single = property.type.kind === 'reference' ? entities.get(property.type.name) : undefined
    if (single !== undefined) return [`${key}: { oneOf: ${quoted(single.name)} }`]
    const part = property.type.kind === 'reference' ? property.type.name : listed(property.type)
    if (part === undefined || holders.includes(part) || plan.find(part)?.kind !== 'resource') return []
    const parts = referencesText(plan, entities, part, [...holders, part])
    return parts === '' ? [] : [`${key}: { parts: ${parts} }`]
  })
  return entries.length === 0 ? '' : `{ ${entries.join(', ')} }`
}

/** The properties that a factory fills. */
function filledOf(plan: WholePlan, name: string): readonly Property[] {
  const unending = new Set(plan.recursiveReferences(name))
  return plan.propertiesOf(name).filter((property) => isFilled(property) && !unending.has(property.name))
}

/** The type that a list holds. */
function listed(type: TypeRef): string | undefined {
  return type.kind === 'collection' && type.of.kind === 'reference' ? type.of.name : undefined
}
