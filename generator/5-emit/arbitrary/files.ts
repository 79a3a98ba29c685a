import type {EmittedFile} from '../../model/emitted-file.ts'
import type {Emit, Tools} from '../emitter.ts'
import {createImports, exportLines, typesPath} from '../imports.ts'
import type {Plan, PlannedResource, TypeOutline} from '../plan/plan.ts'
import {resourceArbitrary} from './resource.ts'
import {createScope} from './scope.ts'

const supportPath = 'arbitraries/support/texts.ts'
const supportNames = ['dateTimes', 'dates', 'durations', 'times']

/** `arbitraries/`: a file a resource, for fast-check, and an index. */
export const arbitraryFiles: Emit = async (plan, tools) => {
  const resources = plan.types.filter((type) => type.kind === 'resource' && type.shared === undefined)
  const index = 'arbitraries/index.ts'
  const exports = exportLines(
    plan,
    index,
    resources.map((type) => [arbitraryPath(type), '*'] as const)
  )
  return [
    ...(await tools.ofEachType<Plan>(
      'arbitraries',
      plan,
      () => (plan, type) => (type.kind === 'resource' ? [arbitraryFile(plan, type, tools)] : [])
    )),
    tools.file({path: index, template: 'index.ts', view: {exports}}),
    tools.supportFile(supportPath, 'arbitrary/support/texts.ts')
  ]
}

function arbitraryFile(plan: Plan, type: PlannedResource, {file, render}: Tools): EmittedFile {
  const path = arbitraryPath(type)
  const scope = createScope(plan)
  const view = resourceArbitrary(scope, type, render)
  const imports = createImports(plan, path)
  imports.add('fast-check', '* as fc')
  imports.add(typesPath(type), `type ${type.typeName}`)
  for (const name of supportNames) if (view.body.includes(`${name}()`)) imports.add(supportPath, name)
  for (const {type, name} of scope.types) imports.add(typesPath(type), `type ${name}`)
  for (const [used, name] of scope.used)
    imports.add(used.kind === 'enum' ? typesPath(used) : arbitraryPath(used), name)
  return file({
    path,
    page: type.resource.source.file,
    template: 'arbitrary/resource.ts',
    view: {...view, imports: imports.lines()}
  })
}

function arbitraryPath({fileName}: TypeOutline): string {
  return `arbitraries/${fileName}.ts`
}
