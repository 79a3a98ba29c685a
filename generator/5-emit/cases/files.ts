import {StructureKind} from 'ts-morph'
import type {Property} from '../../model/program.ts'
import {docs} from '../docs/comment.ts'
import type {Emit, Tools} from '../emitter.ts'
import {specifier} from '../imports.ts'
import {literal, quoted} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import type {Change} from './change.ts'
import {edgesOf} from './edges.ts'
import {faultsOf} from './faults.ts'

/** `factories/cases/`: a file a resource, of values at its edges and beyond them. */
export const caseFiles: Emit = (plan, tools) =>
  plan.types.flatMap((type) => (type.kind === 'resource' ? [caseFile(plan, type, tools)] : []))

function caseFile(plan: Plan, type: PlannedResource, {print, render}: Tools) {
  const path = `factories/cases/${type.fileName}.ts`
  const {typeName} = type
  const properties = plan.propertiesOf(type.name).filter(({name}) => name !== '@odata.type')
  const unknown = plan.options.unknownProperties === 'refuse' && !type.resource.open
  const faults = [
    "['no object', [], 'text']",
    "['a list', [], []]",
    ...(unknown ? ["['an unknown property', ['noSuchProperty'], 1]"] : []),
    ...lines(properties, (property) => faultsOf(plan, property))
  ]
  const edges = lines(properties, (property) => edgesOf(plan, property))
  const {importExtension} = plan.options
  return print({
    path,
    page: type.resource.source.file,
    statements: [
      ...imports(path, importExtension, type),
      ...functions(typeName, faults, edges).map(({name, returns, about, list}) => ({
        kind: StructureKind.Function as const,
        isExported: true,
        name,
        parameters: [{name: 'options', type: 'CompleteOptions', hasQuestionToken: true}],
        returnType: returns,
        docs: docs({text: [about], tags: []}, 0),
        statements: render('factory/cases.ts', {typeName, list})
      }))
    ]
  })
}

function functions(typeName: string, faults: readonly string[], edges: readonly string[]) {
  return [
    {
      name: `createInvalid${typeName}`,
      returns: 'Case<unknown>[]',
      about: `Values that are no {@link ${typeName}}, one for each way of being wrong.`,
      list: faults
    },
    {
      name: `createEdge${typeName}`,
      returns: `Case<${typeName}>[]`,
      about: `Values of {@link ${typeName}} that code is seldom ready for.`,
      list: edges
    }
  ]
}

function lines(
  properties: readonly Property[],
  changesOf: (property: Property) => readonly Change[]
): string[] {
  return properties.flatMap((property) =>
    changesOf(property).map(
      ({name, path, part}) =>
        `[${quoted(`${property.name}: ${name}`)}, ${literal([property.name, ...path])}, ${part}]`
    )
  )
}

function imports(path: string, extension: string, {typeName, fileName}: PlannedResource) {
  const from = (names: string[], file: string, isTypeOnly = false) => ({
    kind: StructureKind.ImportDeclaration as const,
    isTypeOnly,
    namedImports: names,
    moduleSpecifier: specifier(path, file, extension)
  })
  return [
    from([typeName], `types/${fileName}.ts`, true),
    from([`create${typeName}`], `factories/${fileName}.ts`),
    from(['type Case', 'changed'], 'factories/support/cases.ts'),
    from(['CompleteOptions'], 'factories/support/how.ts', true)
  ]
}
