import type {CodeFile, Emit} from './emitter.ts'
import {createImports} from './imports.ts'
import {entryText, group, printed} from './layout.ts'
import {objectKey, quoted} from './literals.ts'
import type {Plan} from './plan/plan.ts'

/**
 * `registry.ts`: validators by the qualified names of their types.
 *
 * @example
 * registry['microsoft.graph.synchronizationStatus'].is(value)
 */
export const registryFile: Emit = (plan, {file, ofAllTypes}) =>
  ofAllTypes('registry.ts', plan, (plan) => [file(registry(plan))])

function registry(plan: Plan): CodeFile {
  const path = 'registry.ts'
  const imports = createImports(plan, path)
  imports.add('validators/support/issues.ts', 'type ValidationResult')
  const key = keysOf(plan)
  const entries = plan.outlines().flatMap(({kind, name, typeName, fileName}) => {
    if (kind === 'opaque') return []
    const [is, validate] = [`is${typeName}`, `validate${typeName}`]
    for (const called of [is, validate]) imports.add(`validators/${fileName}.ts`, called)
    const functions = group(`${key(name)}: {`, [`is: ${is}`, `validate: ${validate}`], '},')
    return {name: key(name), is, functions: printed(functions, 2)}
  })
  return {path, template: 'registry.ts', view: {imports: imports.lines(), entries}}
}

/**
 * `factories/registry.ts`: what makes values, by the qualified names of their types.
 *
 * @example
 * factories['microsoft.graph.synchronizationStatus']() // a SynchronizationStatus
 */
export const factoryRegistryFile: Emit = (plan, {file, ofAllTypes}) =>
  ofAllTypes('factories/registry.ts', plan, (plan) => [file(factoryRegistry(plan))])

function factoryRegistry(plan: Plan): CodeFile {
  const path = 'factories/registry.ts'
  const imports = createImports(plan, path)
  const key = keysOf(plan)
  const entries = plan.outlines().flatMap(({kind, name, typeName, fileName}) => {
    if (kind === 'opaque') return []
    const create = `create${typeName}`
    imports.add(`factories/${fileName}.ts`, create)
    return {name: key(name), create, entry: entryText(key(name), create)}
  })
  return {path, template: 'factory/registry.ts', view: {imports: imports.lines(), entries}}
}

/** Names as keys, with quotes around all of them where one needs them. */
function keysOf(plan: Plan): (name: string) => string {
  const names = plan.outlines().flatMap(({kind, name}) => (kind === 'opaque' ? [] : [name]))
  return names.every((name) => objectKey(name) === name) ? objectKey : quoted
}
